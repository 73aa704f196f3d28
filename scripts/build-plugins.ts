import type { Plugin } from 'vite';

/**
 * Cuts Preact's unused `innerHTML` branch: nothing here may write HTML, and AMO's linter warns of every place that could.
 * Fails the build when Preact's text changes, so that the branch cannot come back unseen.
 */
export function withoutPreactInnerHtml(): Plugin {
  return {
    name: 'doc-sach:without-preact-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(?:m?js|module\.js)$/.test(id.split('?')[0] ?? '')) return undefined;
      const cut = code.replaceAll(/\.innerHTML\b/g, '.textContent');
      if (cut === code) this.error('preact no longer contains ".innerHTML": drop or adapt this plugin');
      return { code: cut, map: null };
    },
  };
}
