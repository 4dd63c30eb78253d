import { browser } from 'wxt/browser';

/** One origin and nothing wider: whoever gave more in the browser's own settings gave it to no site. */
const oneSite = /^https:\/\/[^/*]+\/\*$/;

/**
 * The sites among the granted origins, as match patterns, in order of the alphabet.
 * `ours`: the patterns of the boards, which are granted anyway.
 */
export function sitesAmong(origins: readonly string[], ours: readonly string[]): string[] {
  return [...new Set(origins)].filter((one) => oneSite.test(one) && !ours.includes(one)).sort();
}

/** The sites that are always read, as match patterns: the browser's permissions are the only list of them. */
export async function alwaysSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return sitesAmong(
    origins,
    scripts.flatMap(({ matches = [] }) => matches),
  );
}

/** The match pattern that covers the site at the address; null where none can be asked for. */
export function siteOf(address: string | undefined): string | null {
  const { protocol, hostname } = URL.parse(address ?? '') ?? {};
  return protocol === 'https:' && hostname ? `https://${hostname}/*` : null;
}

/** The site's name as people read it. */
export function siteName(site: string): string {
  return site.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}
