import type { Snippet } from '../../platform/history-messages';
import type { NotedParagraph } from './placed-notes';

/** The id of the element that a note is on. */
export function placeId(id: string): string {
  return `place-${id}`;
}

/** A paragraph with the reader's marks, and with the places that a query found lit. */
export function NotedTextLine({ text, parts, marks }: NotedParagraph & { readonly marks: Snippet['marks'] }) {
  const edges = [0, text.length, ...parts.flatMap(({ start, end }) => [start, end]), ...marks.flat()];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return (
    <>
      {cuts.slice(1).map((end, i) => {
        const start = cuts[i] ?? 0;
        const piece = text.slice(start, end);
        const isHit = marks.some(([from, to]) => from <= start && end <= to);
        const part = parts.find((each) => each.start <= start && end <= each.end);
        const content = isHit ? <mark key={start}>{piece}</mark> : piece;
        if (!part) return content;
        return (
          <mark key={start} class={`noted ${part.color}`} id={part.start === start ? placeId(part.id) : undefined}>
            {content}
          </mark>
        );
      })}
    </>
  );
}
