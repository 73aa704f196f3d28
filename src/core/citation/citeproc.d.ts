/* What the tests use of packages without types. */

declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: () => string;
    readonly retrieveItem: (id: string) => unknown;
  }
  interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
    processCitationCluster(citation: object, before: [], after: []): [unknown, [number, string][]];
  }
  const CSL: { readonly Engine: new (system: System, style: string, locale: string) => Engine };
  export default CSL;
}

declare module '@citation-js/plugin-csl/lib/styles.json' {
  const styles: { readonly apa: string };
  export default styles;
}

declare module '@citation-js/plugin-csl/lib/locales.json' {
  const locales: { readonly 'en-US': string };
  export default locales;
}
