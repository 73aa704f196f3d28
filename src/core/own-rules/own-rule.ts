/** What the reader decided about blocks of a page: `host##selector` hides, `host#@#selector` keeps. */
export interface OwnRule {
  readonly kind: 'hide' | 'keep';
  /** A CSS selector or a list of them, in which every string and bracket ends. */
  readonly selector: string;
  /** The rule as the reader wrote it, without spaces around it. */
  readonly line: string;
}

/** A rule with the sites that it is for. */
export interface PlacedRule extends OwnRule {
  /** Host names in ASCII and small letters, subdomains meant too; empty: everywhere. */
  readonly hosts: readonly string[];
  /** Hosts that the rule is not for, written with `~` before them. */
  readonly notOn: readonly string[];
}

/** The rules that are for a host, in their order. @param host a host name as in `location.hostname` */
export function rulesFor(rules: readonly PlacedRule[], host: string): OwnRule[] {
  const names = (listed: string) => host === listed || host.endsWith(`.${listed}`);
  return rules
    .filter(({ hosts, notOn }) => (hosts.length === 0 || hosts.some(names)) && !notOn.some(names))
    .map(({ kind, selector, line }) => ({ kind, selector, line }));
}

/** A rule in the field's notation. @param host empty: everywhere */
export function formatRule({ kind, selector }: Pick<OwnRule, 'kind' | 'selector'>, host: string): string {
  return `${host}${kind === 'hide' ? '##' : '#@#'}${selector}`;
}
