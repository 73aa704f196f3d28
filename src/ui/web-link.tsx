import type { ComponentChildren } from 'preact';

/** A link out of a page's own metadata: only web addresses become links, all else stays text. Opens in a new tab. */
export function WebLink({ url, children }: { readonly url: string; readonly children: ComponentChildren }) {
  const isWeb = /^https?:$/.test(URL.parse(url)?.protocol ?? '');
  if (!isWeb) return <bdi>{children}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{children}</bdi>
    </a>
  );
}
