import type { ComponentChildren } from 'preact';

interface DetailProps {
  readonly name: string;
  /** Where the value came from, shown on hover. */
  readonly source?: string | undefined;
  readonly children: ComponentChildren;
}

/** A name and its value in the list of details. */
export function Detail({ name, source, children }: DetailProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd title={source}>{children}</dd>
    </div>
  );
}
