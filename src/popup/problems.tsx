import { tNamed } from '../platform/i18n';

/** What could not be read of a page, in words; each kind of problem once. */
export function Problems({ codes }: { readonly codes: readonly string[] }) {
  if (codes.length === 0) return null;
  const texts = new Set(codes.map((code) => tNamed('problem', code)));
  return (
    <ul class="problems">
      {[...texts].map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
