import type { Month } from './person';

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "Mar 2019", "2019", "now"; '' where nothing is said. */
export function monthWords(month: Month | 'now' | null): string {
  if (month === null || month === 'now') return month ?? '';
  const [year = '', number] = month.split('-');
  return number === undefined ? year : `${names[Number(number) - 1]} ${year}`;
}

/** "Mar 2019 – now", "since 2019", "until 2021"; '' where nothing is said. */
export function spanWords({ from, to }: { from: Month | null; to: Month | 'now' | null }): string {
  if (from === null) return to === null ? '' : to === 'now' ? 'now' : `until ${monthWords(to)}`;
  return to === null ? `from ${monthWords(from)}` : `${monthWords(from)} – ${monthWords(to)}`;
}
