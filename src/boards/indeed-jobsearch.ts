import type { Board } from './board';
import { asksIndeed, indeedMatches, indeedPane, indeedReading } from './indeed';
import { all, one } from './page-dom';
import { linesOf, wordsOf } from './text';

const header = '[data-testid="jobsearch-JobInfoHeader-title"],.jobsearch-JobInfoHeader-title';

/** Indeed's older layout (`jobsearch-*`), alone or beside a list. 2026-08 */
export const indeedJobsearch: Board = {
  id: 'indeed-jobsearch',
  name: 'Indeed',
  matches: indeedMatches,
  asks: asksIndeed,

  pane: (document) =>
    indeedPane(document, `${header},#jobDescriptionText,.jobsearch-ViewJobSkeleton`),

  read(pane, url) {
    const text = one(pane, '#jobDescriptionText');
    const words = (selector: string) => wordsOf(one(pane, selector));
    // Ends with a nested, hidden "- job post" in the reader's language.
    const whole = words(header);
    const tail = all(pane, `:is(${header}) span span`)
      .map((part) => wordsOf(part))
      .find((part) => /^[-–—] /.test(part) && whole.endsWith(part));
    const title = (tail && whole.slice(0, -tail.length).trim()) || whole;
    // "London WC2R•Hybrid work"
    const place =
      words('[data-testid="inlineHeader-companyLocation"]') ||
      words('[data-testid="job-location"]') ||
      words('#jobLocationText');
    // "$50 - $55 an hour", " - Contract"
    const summary = all(pane, '#salaryInfoAndJobType > *').map((part) =>
      wordsOf(part).replace(/^[-–—\s]+/, ''),
    );
    const tiles = () =>
      all(pane, '#jobDetailsSection [data-testid$="-tile"]').map((tile) => wordsOf(tile));

    return indeedReading(
      url,
      pane,
      { text, title },
      {
        company: () =>
          words('[data-testid="inlineHeader-companyName"]') || words('[data-company-name="true"]'),
        location: () => [place],
        facts: () => summary,
        around: tiles,
        description: () => linesOf(text),
      },
    );
  },
};
