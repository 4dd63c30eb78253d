import type { Board } from './board';
import { asksLinkedin, idIn, linkedinId, linkedinMatches, linkedinReading } from './linkedin';
import { all, around, attribute, one, real } from './page-dom';
import { linesOf, wordsOf } from './text';

/** LinkedIn signed out: the page of one posting, or the pane beside a search. 2026-10 */
export const linkedinGuest: Board = {
  id: 'linkedin-guest',
  name: 'LinkedIn',
  matches: linkedinMatches,
  asks: asksLinkedin,

  pane(document) {
    const card =
      one(document, '.top-card-layout .topcard__org-name-link') ??
      one(document, '.top-card-layout__title');
    return around(card, '.details-pane__content,.decorated-job-posting,main,body');
  },

  read(pane, url) {
    const card = one(pane, '.top-card-layout');
    if (!card) return { state: 'loading' };
    const comment = one(pane, '#decoratedJobPostingId');
    const id =
      idIn(attribute(one(card, 'a.topcard__link'), 'href')) ??
      /\d+/.exec((comment && real(comment, 'firstChild')?.nodeValue) ?? '')?.[0] ??
      idIn(attribute(one(real(pane, 'ownerDocument'), 'link[rel="canonical"]'), 'href')) ??
      // One page, one posting: it does not change without a new page.
      (idIn(url.pathname) && linkedinId(url));
    const text = (selector: string) => wordsOf(one(card, selector));
    const criteria = () => all(pane, '.description__job-criteria-text').map((one) => wordsOf(one));
    const markup = one(pane, '.show-more-less-html__markup') ?? one(pane, '.description__text');

    return linkedinReading(url, id, text('.closed-job'), {
      title: () =>
        text('.top-card-layout__title') || text('.topcard__title') || text('.topcard__link'),
      company: () => text('.topcard__org-name-link') || text('.topcard__flavor'),
      location: () => [text('.topcard__flavor-row .topcard__flavor--bullet')],
      posted: () => text('[class*="posted-time-ago__text"]'),
      applicants: () => text('[class*="num-applicants__caption"]'),
      pay: () => [{ text: wordsOf(one(pane, '.compensation__salary')) }],
      // Second of the four, in whatever language; fewer may be any of them.
      employmentType: () => (criteria().length > 3 ? criteria()[1] : null),
      around: criteria,
      description: () => linesOf(markup),
    });
  },
};
