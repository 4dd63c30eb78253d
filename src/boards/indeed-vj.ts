import type { Board } from './board';
import { asksIndeed, indeedMatches, indeedPane, indeedReading } from './indeed';
import { all, attribute, one, real } from './page-dom';
import { linesOf, wordsOf } from './text';

const header = '[data-testid="vj-job-title"]';
const heading = '[data-testid="vj-job-description-heading"]';

/** Indeed's layout since mid-2026 (react-native-web, `vj-*`), alone, beside a list or on the home page. */
export const indeedVj: Board = {
  id: 'indeed-vj',
  name: 'Indeed',
  matches: indeedMatches,
  asks: asksIndeed,

  pane: (document) =>
    indeedPane(
      document,
      `[data-testid="viewjob-main-content"],${header},[data-testid="viewJob-skeleton"]`,
    ),

  read(pane, url) {
    const above = one(pane, heading);
    const text =
      one(pane, '.simple-job-description-html') ?? (above && real(above, 'nextElementSibling'));
    const about = one(pane, '[data-testid="company-info-metadata"]');
    // "4.1", "·": the rating stands between the company and the place.
    const facts = linesOf(about)
      .blocks.flatMap((block) => block.text.split(/[•·]/))
      .map((fact) => fact.trim())
      .filter((fact) => /\p{L}/u.test(fact));
    const company = wordsOf(about && one(about, 'a[href*="/cmp/"]')) || facts[0];
    const [place, ...others] = facts.filter((fact) => fact !== company);
    // No hook of their own: short lines and labels above the text.
    const short = () => [
      ...all(pane, '[aria-label]').map((one) => attribute(one, 'aria-label')),
      ...linesOf(pane, { end: above ?? text }).blocks.map((block) => block.text),
    ];

    const title = wordsOf(one(pane, header));

    return indeedReading(
      url,
      pane,
      { text, title },
      {
        company: () => company,
        location: () => [place],
        around: () => [...others, ...short()],
        description: () => linesOf(text),
      },
    );
  },
};
