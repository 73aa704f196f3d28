/** Which way a Vietnamese voice is had; a name of the texts `listenHelp_*`. */
export function systemName(): string {
  const { userAgent } = navigator;
  // Android says Linux, too.
  if (userAgent.includes('Android')) return 'android';
  if (userAgent.includes('Windows')) return 'windows';
  if (userAgent.includes('Mac OS')) return 'macos';
  if (userAgent.includes('CrOS')) return 'chromeos';
  return userAgent.includes('Linux') ? 'linux' : 'unknown';
}
