/** The name under which a host's choices are kept: one for the desktop, mobile and AMP editions of a site. */
export function siteKey(host: string): string {
  return host.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
}
