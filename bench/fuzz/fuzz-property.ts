import fc from 'fast-check';

/** Something that holds whatever an input is. */
export interface FuzzProperty {
  /** Names it in figures and on the command line. */
  readonly name: string;
  readonly inputs: 'texts' | 'documents';
  /** Its part of the inputs of a run, beside the shares of the others. */
  readonly share: number;
  readonly input: fc.Arbitrary<unknown>;
  /**
   * A check that throws where it does not hold, or takes longer than {@link MOST_CPU_TIME}.
   * @param onTime is told how long each input took, in milliseconds of CPU time
   */
  readonly property: (onTime?: (milliseconds: number) => void) => fc.IAsyncPropertyWithHooks<[unknown]>;
}

/** Milliseconds of CPU time for one input: some hundred times what the slowest ones take. */
const MOST_CPU_TIME = 4000;

/** @param check throws where the property does not hold; what it calls must not throw either */
export function fuzzProperty<T>(
  about: Pick<FuzzProperty, 'name' | 'inputs' | 'share'>,
  input: fc.Arbitrary<T>,
  check: (value: T) => void | Promise<void>,
): FuzzProperty {
  return {
    ...about,
    input,
    property: (onTime) =>
      fc.asyncProperty(input, async (value) => {
        const before = process.cpuUsage();
        await check(value);
        const { user, system } = process.cpuUsage(before);
        const time = (user + system) / 1000;
        onTime?.(time);
        if (time > MOST_CPU_TIME) throw new Error(`took ${Math.round(time)} ms of CPU time`);
      }),
  };
}
