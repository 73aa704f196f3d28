/** What is read here of what `npm audit --json` prints. */
interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  /** Where npm was not answered. */
  readonly message?: string;
}

export interface AuditVerdict {
  readonly outcome: 'nothing known' | 'vulnerable' | 'not made';
  readonly lines: readonly string[];
}

/** @param output what `npm audit --json` printed; only a list of vulnerabilities, if an empty one, is an audit */
export function auditVerdict(output: string): AuditVerdict {
  const { vulnerabilities, message } = reportIn(output);
  if (!vulnerabilities) return { outcome: 'not made', lines: [message ?? 'npm did not say why'] };
  const lines = Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity}`);
  return { outcome: lines.length > 0 ? 'vulnerable' : 'nothing known', lines };
}

function reportIn(output: string): AuditReport {
  try {
    return JSON.parse(output) as AuditReport;
  } catch {
    // No JSON is no audit.
    return { message: output.trim().split('\n').at(-1) ?? '' };
  }
}
