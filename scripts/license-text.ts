/** A package of others of which something is in the build. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package's package.json gives it. */
  readonly license: string;
  /** Where its source is. */
  readonly source: string;
  /** The text of its license file. */
  readonly text: string;
}

/** SPDX names of what may ship in a package under the MIT license. MPL-2.0 asks that its source can be had. */
const ALLOWED = /^(?:MIT(?:-0)?|Apache-2\.0|BSD-[23]-Clause|0BSD|ISC|MPL-2\.0)$/;

/** The file of a build that holds the licenses of what others wrote. */
export const LICENSES = 'THIRD-PARTY-LICENSES.txt';

const HEAD = `What others wrote and is part of this package, as the build found it in it: each with its license in full.
The source of each can be had where the line under its name says. Đọc Sạch itself is under the MIT license.
`;

/** Whether an SPDX expression gives a choice of which all parts are allowed. `A OR B`, `A AND B`, outer brackets; no more. */
export function isAllowedLicense(expression: string): boolean {
  const choices = expression.replace(/^\((.*)\)$/s, '$1').split(/ OR /i);
  return choices.some((choice) => choice.split(/ AND /i).every((name) => ALLOWED.test(name)));
}

/** @returns one line for each package that must not ship, or not as it is; none where all is well */
export function licenseViolations(packages: readonly BundledPackage[]): string[] {
  return packages.flatMap(({ name, license, source, text }) => [
    ...(isAllowedLicense(license) ? [] : [`${name}: its license is ${license || 'not told'}`]),
    ...(source === '' ? [`${name}: where its source is, is not told`] : []),
    ...(text.trim() === '' ? [`${name}: it has no license file`] : []),
  ]);
}

/** {@link LICENSES}: the same text for the same packages, in whatever order they were found. */
export function licensesText(packages: readonly BundledPackage[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = sorted.map(
    ({ name, version, license, source, text }) =>
      `${'-'.repeat(78)}\n${name} ${version}\nLicense: ${license}\nSource: ${source}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
  );
  return [HEAD, ...parts].join('\n');
}
