import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The script of a page that React renders, bundled for the browser. */
export async function bundleShapes(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'shapes.ts'), formats: ['iife'], name: 'shapes', fileName: 'shapes' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built.flatMap(({ output }) => output).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('React was not bundled');
  return chunk.code;
}
