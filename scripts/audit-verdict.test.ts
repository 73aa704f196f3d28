import { expect, it } from 'vitest';
import { auditVerdict } from './audit-verdict';

it.each([
  ['{"vulnerabilities":{}}', 'nothing known', []],
  ['{"vulnerabilities":{"a":{"severity":"high","range":"<2"}}}', 'vulnerable', ['a <2: high']],
  ['{"message":"405 Method Not Allowed","error":{}}', 'not made', ['405 Method Not Allowed']],
  ['{}', 'not made', ['npm did not say why']],
  ['npm warn\nno network', 'not made', ['no network']],
  ['', 'not made', ['']],
])('auditVerdict of %s is: %s', (output, outcome, lines) => {
  expect(auditVerdict(output)).toEqual({ outcome, lines });
});
