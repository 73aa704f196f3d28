import { pressKey } from './bylines/press-names';

/** Is a name that of the newspaper whose page is read? */
export type OwnName = (name: string) => boolean;

/** "Báo VnExpress Sức khỏe": the newspaper and its section. Without the word in front it may be anything: "Đầu tư công". */
const NEWSPAPER = /^(?:báo|tạp chí)\s/iu;

/** Knows the newspaper by its host and by the names that its page gives it, in any spelling: "TUOI TRE ONLINE", "tuoitre.vn". */
export function ownName(url: string, siteNames: readonly string[]): OwnName {
  const keys = new Set([...hostNames(url), ...siteNames].map(nameKey).filter((key) => key.length > 1));
  return (name) => {
    const key = nameKey(name);
    return keys.has(key) || (NEWSPAPER.test(name) && [...keys].some((own) => key.startsWith(own)));
  };
}

/** "thethao.tuoitre.vn" and "tuoitre.vn". */
function hostNames(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|amp)\./, '') : '';
  const parent = host.slice(host.indexOf('.') + 1);
  return host ? [host, ...(/\..*[^.]{3,}\./.test(host) ? [parent] : [])] : [];
}

/** Hosts write "bao" without a space: "baodanang" is "Báo Đà Nẵng". */
function nameKey(name: string): string {
  return pressKey(name).replace(/^(?:bao|tapchi)(?=.{3})/, '');
}
