import type { Board } from './board';
import { asksLinkedin, idIn, linkedinMatches, linkedinReading } from './linkedin';
import { all, around, attribute, one } from './page-dom';
import { linesOf, wordsOf } from './text';

const card = '.job-details-jobs-unified-top-card__';

/** Its label is the posting's title. 2026-10 */
const named = '.jobs-search__job-details--container[aria-label]';

/** LinkedIn signed in, the two-pane search and collections. */
export const linkedinClassic: Board = {
  id: 'linkedin-classic',
  name: 'LinkedIn',
  matches: linkedinMatches,
  asks: asksLinkedin,

  // The pane of the two-pane search, the container alone, the whole posting. 2026-10
  pane: (document) =>
    one(document, '.jobs-search__job-details') ??
    one(document, '.jobs-search__job-details--container') ??
    one(document, '.job-view-layout') ??
    around(one(document, `${card}job-title`), 'main,body'),

  read(pane, url) {
    const title = one(pane, `${card}job-title`);
    // The link in the title, then the apply button. 2026-10
    const id =
      idIn(attribute(title && one(title, 'a[href*="/jobs/view/"]'), 'href')) ||
      attribute(one(pane, '.jobs-apply-button[data-job-id]'), 'data-job-id') ||
      idIn(attribute(one(pane, `${card}title-container a`), 'href'));
    const facts = one(pane, `${card}primary-description-container`);
    const textIn = (selector: string) => () => {
      const details = one(pane, selector);
      return linesOf(details, { skip: details && one(details, 'h2') });
    };
    const pills = () => {
      // A button may also say, hidden, how it fits the reader: only `strong` is the posting's. 2026-10
      const said = all(pane, '.job-details-fit-level-preferences strong').map((one) =>
        wordsOf(one),
      );
      // "Company · London (Hybrid)"
      return [
        ...said,
        / \(([^()]*)\)$/.exec(wordsOf(one(pane, `${card}title-container`)))?.[1] ?? '',
      ];
    };

    return linkedinReading(
      url,
      id,
      wordsOf(one(pane, '.jobs-s-apply,.jobs-details-top-card__apply-error')),
      {
        title: [() => wordsOf(title), () => attribute(one(pane, named), 'aria-label')],
        company: [
          () => wordsOf(one(pane, `${card}company-name`)),
          () =>
            all(pane, 'a[href*="/company/"]')
              .map((link) => wordsOf(link))
              .find((name) => name),
        ],
        meta: () => linesOf(facts).blocks[0]?.text,
        facts: pills,
        description: [
          textIn('#job-details'),
          textIn('.jobs-description__content,[class*="jobs-box__html-content"]'),
        ],
      },
    );
  },
};
