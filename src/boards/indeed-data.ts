import type { Board } from './board';
import { asksIndeed, indeedId, indeedMatches, indeedPosting, statedOn } from './indeed';
import { dataOf } from './page-data';
import { real } from './page-dom';
import { linesOfMarkup, wordsOfMarkup } from './text';

/** In a layout we know, this is what the page shows. */
const shown = () => null;

/** Indeed's page of one posting in a layout that we do not know (yet): what it states as data. 2026-10 */
export const indeedData: Board = {
  id: 'indeed-data',
  name: 'Indeed',
  matches: indeedMatches,
  asks: asksIndeed,
  pane: (document, url) => (statedOn(document, url) ? real(document, 'body') : null),

  read(pane, url) {
    const document = real(pane, 'ownerDocument');
    const id = indeedId(url);
    const stated = statedOn(document, url);
    if (!id || !stated) return { state: 'loading' };
    return indeedPosting(url, id, {
      title: [shown, () => wordsOfMarkup(document, stated.title)],
      data: () => dataOf(stated),
      description: [shown, () => linesOfMarkup(document, stated.description)],
    });
  },
};
