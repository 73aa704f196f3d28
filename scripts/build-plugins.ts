import { relative, sep } from 'node:path';
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
 * Names the file of a script that is injected later (`import file from './x.iife.ts?script'`) as soon as it is loaded. CRXJS
 * writes a hash of the path on this machine there until all is rendered, so that the name of whatever chunk holds it, and the
 * package, were other ones in each folder. Fails the build when the script is not built under that name.
 */
export function withoutPathsInHashes(): Plugin {
  const named = new Set<string>();
  let root: string;
  return {
    name: 'doc-sach:without-paths-in-hashes',
    enforce: 'post',
    configResolved(config) {
      ({ root } = config);
    },
    transform(_code, id) {
      const [, path] = /^(.*\.iife)\.tsx?\?scriptId=/.exec(id) ?? [];
      if (path === undefined) return undefined;
      const file = `${relative(root, path).replaceAll(sep, '/')}.js`;
      named.add(file);
      return { code: `export default ${JSON.stringify(file)};`, map: null };
    },
    generateBundle(_options, bundle) {
      const missing = [...named].filter((file) => !(file in bundle));
      if (missing.length > 0) this.error(`injected scripts are not built as they are named: ${missing.join(', ')}`);
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
