import type { PageToPanel } from '../../messages';
import { structureOf } from '../../normalise/page-structure';
import type { TabView } from '../use-tab';
import { doubtsOf } from './doubts';

/** What the page told about how it is built. */
export type Structure = Extract<PageToPanel, { type: 'structure' }>;

/** Places where every page of a board has the same words in its address. */
const words =
  /^(?:jobs?|view|viewjob|search|search-results|collections|details?|job-detail|job-listing|job_app|embed|apply|application|companies|company|careers?|en|de|fr|en-us|j|o|c|m)$/i;

/** The address without anything that says whose posting it is: a star for each name and number. */
export function patternOf(address: string): string {
  const { hostname = '', pathname = '' } = URL.parse(address) ?? {};
  const labels = hostname.split('.');
  // Below the site's own name stands the employer's or the country's.
  const own = /^(?:co|com)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  const host = labels.length > own ? ['*', ...labels.slice(-own)] : labels;
  const path = pathname.split('/').map((part) => (part === '' || words.test(part) ? part : '*'));
  return host.join('.') + path.join('/');
}

/** The report a person can copy into an issue. `version`: ours. */
export function reportOf(
  { address, layouts, elements }: Structure,
  view: TabView,
  version: string,
): string {
  const board = view.state === 'posting' ? view.posting.board : 'none';
  return [
    `Rolescope ${version}`,
    `Page: ${patternOf(address)}`,
    `Read as: ${view.state}, board ${board}, layouts ${layouts.join(', ') || 'none'}`,
    `In doubt: ${doubtsOf(view).join(', ')}`,
    '',
    ...folded(structureOf(elements)),
  ].join('\n');
}

/** Lines of the same kind after each other, with their children, as one with a count. */
function folded(lines: readonly string[]): string[] {
  const out: { line: string; times: number }[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last?.line === line) last.times++;
    else out.push({ line, times: 1 });
  }
  return out.map(({ line, times }) => (times > 1 ? `${line} ×${times}` : line));
}
