import { baodautu } from './baodautu';
import { baoninhbinh } from './baoninhbinh';
import { bnews } from './bnews';
import { cand } from './cand';
import { contentFck } from './content-fck';
import { dantri } from './dantri';
import { giadinhonline } from './giadinhonline';
import { h24 } from './h24';
import { laodong } from './laodong';
import { mastercms } from './mastercms';
import { nguoiduatin } from './nguoiduatin';
import { nhipcaudautu } from './nhipcaudautu';
import { onecms } from './onecms';
import { qdnd } from './qdnd';
import type { Site } from './site';
import { tagdiv } from './tagdiv';
import { tapchicongthuong } from './tapchicongthuong';
import { vccorp } from './vccorp';
import { vietnambiz } from './vietnambiz';
import { vietnamnet } from './vietnamnet';
import { vietstock } from './vietstock';
import { vnbusiness } from './vnbusiness';
import { vneconomy } from './vneconomy';
import { vnexpress } from './vnexpress';
import { vov } from './vov';
import { vtcnews } from './vtcnews';
import { zce } from './zce';
import { znews } from './znews';

/** Families with many hosts first, then single sites by name. */
export const sites: readonly Site[] = [
  onecms,
  vccorp,
  zce,
  mastercms,
  contentFck,
  tagdiv,
  baodautu,
  baoninhbinh,
  bnews,
  cand,
  dantri,
  giadinhonline,
  h24,
  laodong,
  nguoiduatin,
  nhipcaudautu,
  qdnd,
  tapchicongthuong,
  vietnambiz,
  vietnamnet,
  vietstock,
  vnbusiness,
  vneconomy,
  vnexpress,
  vov,
  vtcnews,
  znews,
];

/** Every host that a rule names, without its subdomains. */
export const listedHosts: readonly string[] = sites.flatMap((site) => site.hosts);

/** The rule for a page's address: its host is one of the rule's or ends in "." and one of them. */
export function siteOf(url: string): Site | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  return sites.find((site) => site.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
