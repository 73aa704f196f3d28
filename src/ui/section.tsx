import type { ComponentChildren } from 'preact';

/** A titled part of a page, found by screen readers as a region of that name. */
export function Section(props: { readonly id: string; readonly title: string; readonly children?: ComponentChildren }) {
  const headingId = `${props.id}-heading`;
  return (
    <section id={props.id} class="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{props.title}</h2>
      {props.children}
    </section>
  );
}
