import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json';
import { manifestForHosts } from './scripts/build-manifest';
import { withoutPathsInHashes, withoutPreactInnerHtml, withoutWebAccessibleResources } from './scripts/build-plugins';
import { thirdPartyLicenses } from './scripts/third-party-licenses';
import { listedHosts } from './src/core/sites/index';

/** `vite build --mode chrome` and `--mode firefox` make dist/chrome and dist/firefox from the one manifest. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestForHosts(manifest, listedHosts) as ManifestV3Export, browser }),
      withoutPreactInnerHtml(),
      withoutPathsInHashes(),
      withoutWebAccessibleResources(),
      thirdPartyLicenses(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      // The packages must be readable by the stores' reviewers and the same in every build.
      target: ['chrome140', 'firefox146'],
      modulePreload: false,
      // Pages that the manifest does not name: popup, options and worker open them.
      rolldownOptions: {
        input: {
          library: 'src/library/index.html',
          welcome: 'src/welcome/index.html',
          sample: 'src/welcome/sample.html',
        },
      },
    },
  };
});
