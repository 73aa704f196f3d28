import type { CrxPlugin } from '@crxjs/vite-plugin';
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

/**
 * Takes `web_accessible_resources` out of the built manifest, where CRXJS puts every script that is injected later, and the
 * unused second copies of those scripts: by such a resource a page can tell that the extension is there, and
 * scripting.executeScript needs neither. Fails the build when either is in it all the same.
 */
export function withoutWebAccessibleResources(): CrxPlugin {
  return {
    name: 'doc-sach:without-web-accessible-resources',
    enforce: 'post',
    renderCrxManifest(manifest, bundle) {
      delete manifest.web_accessible_resources;
      for (const name of Object.keys(bundle).filter(isSecondCopy)) Reflect.deleteProperty(bundle, name);
      return manifest;
    },
    writeBundle(_options, bundle) {
      const manifest = bundle['manifest.json'];
      if (manifest?.type !== 'asset') return this.error('the build has no manifest.json');
      if (manifest.source.toString().includes('web_accessible_resources'))
        this.error('web_accessible_resources are back');
      const copies = Object.keys(bundle).filter(isSecondCopy);
      if (copies.length > 0) this.error(`unused copies of injected scripts are back: ${copies.join(', ')}`);
    },
  };
}

/** `assets/repair.iife.ts-hash.js`; the one that is used is `src/content/repair.iife.js`. */
function isSecondCopy(name: string): boolean {
  return /^assets\/.*\.iife\.tsx?-/.test(name);
}
