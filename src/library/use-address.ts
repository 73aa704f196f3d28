import { useEffect, useState } from 'preact/hooks';

/** The parts of the page's address after "#", parted by "/", decoded; kept up to date. */
export function useAddress(): readonly string[] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const update = () => setHash(location.hash);
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return hash.slice(1).split('/').map(decoded);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Written by hand: as it is.
    return part;
  }
}
