import * as v from 'valibot';

export const stampedSchema = v.object({
  value: v.unknown(),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
});

/** A choice, and when the reader made it: milliseconds since 1970. */
export type Stamped = Readonly<v.InferOutput<typeof stampedSchema>>;
