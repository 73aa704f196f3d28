import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { bundledPackages } from './bundled-packages';
import { LICENSES, licensesText, licenseViolations } from './license-text';

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * Puts {@link LICENSES} into the build: of every package of which something is in it, whatever its entry. Fails the
 * build where a license is not one that may ship. CRXJS builds each self-contained script (`*.iife.js`) by a build of its own
 * that takes no plugins, so that nobody sees its modules: here each is built once more and seen, and must come out the same.
 */
export function thirdPartyLicenses(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'doc-sach:third-party-licenses',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const outputs = Object.values(bundle);
      const scripts = await Promise.all(outputs.filter(isSelfContained).map((script) => builtAgain(script, config)));
      const packages = bundledPackages([...outputs, ...scripts].flatMap(modulesOf), config.root);
      const violations = licenseViolations(packages);
      if (violations.length > 0) this.error(`what may not ship:\n${violations.join('\n')}`);
      this.emitFile({ type: 'asset', fileName: LICENSES, source: licensesText(packages) });
    },
  };
}

/** Modules of which code is left in a chunk. */
function modulesOf(output: Output): string[] {
  if (output.type === 'asset') return [];
  const modules = Object.entries(output.modules).filter(([, { renderedLength }]) => renderedLength > 0);
  return modules.map(([id]) => id);
}

function isSelfContained(output: Output): output is Rolldown.OutputAsset {
  return output.type === 'asset' && output.fileName.endsWith('.iife.js');
}

/** @throws Error where it does not come out as CRXJS built it */
async function builtAgain({ fileName, source }: Rolldown.OutputAsset, config: ResolvedConfig) {
  const entry = ['.ts', '.tsx'].map((end) => join(config.root, fileName.replace(/\.js$/, end))).find(existsSync);
  if (entry === undefined) throw new Error(`${fileName} is built of no file beside it`);
  const { root, mode, resolve, define = {}, build: options } = config;
  const { minify, target } = options;
  const name = fileName.replace(/^.*\/|\.js$/g, '');
  const result = await build({
    ...{ root, mode, resolve, define, configFile: false, logLevel: 'error' },
    build: {
      ...{ write: false, minify, target },
      lib: { entry, formats: ['iife'], name: name.replaceAll(/\W/g, '_'), fileName: () => fileName },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.code !== source) throw new Error(`${fileName} was built once more to see its modules, and is another`);
  return chunk;
}
