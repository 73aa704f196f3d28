import { spawnSync } from 'node:child_process';
import { auditVerdict } from './audit-verdict';

/*
 * `npm run audit`: is anything known against the packages that ship? Ends with 0 where nothing is, 1 where something is, and 2
 * where the registry did not answer: that is no pass. No part of `npm test`, which needs no network.
 */
const EXIT_CODES = { 'nothing known': 0, vulnerable: 1, 'not made': 2 };
const WORDS = {
  'nothing known': 'Nothing is known against the packages that ship.',
  vulnerable: 'Something is known against the packages that ship:',
  'not made': 'THE AUDIT COULD NOT BE MADE, so nothing is known of the packages that ship:',
};

const npm = process.env['npm_execpath'];
const [program, args] = npm ? [process.execPath, [npm]] : ['npm', []];
const { stdout } = spawnSync(
  program,
  [...args, 'audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=30000'],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
);
const { outcome, lines } = auditVerdict(stdout);
console.log([WORDS[outcome], ...lines].join('\n'));
process.exitCode = EXIT_CODES[outcome];
