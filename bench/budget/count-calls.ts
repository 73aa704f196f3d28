import { Session } from 'node:inspector/promises';

const CORE = '/src/core/';

/**
 * How often functions of src/core are called while `run` runs, by V8's precise coverage: the same on every machine and at
 * every load, unlike time. What a single call costs is not in it, that of a regular expression above all.
 */
export async function countCalls(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const functions = result.filter(({ url }) => url.includes(CORE)).flatMap((script) => script.functions);
    // The first range of a function is all of it.
    return functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  } finally {
    session.disconnect();
  }
}
