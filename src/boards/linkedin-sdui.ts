import type { Board } from './board';
import { asksLinkedin, linkedinId, linkedinMatches, linkedinReading } from './linkedin';
import { all, around, attribute, one, real } from './page-dom';
import { linesOf, wordsOf } from './text';

const key = 'JobDetails_AboutTheJob_';
const component = '[data-sdui-component]';
/** Standalone: JobDetails; beside a search: SemanticJobDetails. 2026-09 */
const screens = '[data-sdui-screen$="JobDetails"]';

/** Where the text comes to stand; `id` instead of `componentkey` was seen once. 2026-10 */
function slotOf(document: Document, url: URL): Element | null {
  const asked = key + linkedinId(url);
  return (
    one(document, `[componentkey="${asked}"]`) ??
    one(document, `#${asked}`) ??
    one(document, `[componentkey^="${key}"]`)
  );
}

/** "Head of ML | Acme | LinkedIn": posting and company. */
function titleParts(document: Document): string[] {
  const parts = real(document, 'title').slice(0, 500).split(' | ');
  return parts.length === 3 ? parts.map((part) => part.replace(/^\(\d+\) /, '')) : [];
}

/** LinkedIn signed in, since 2026: hashed classes, no h1; alone or beside the AI search. */
export const linkedinSdui: Board = {
  id: 'linkedin-sdui',
  name: 'LinkedIn',
  matches: linkedinMatches,
  asks: asksLinkedin,

  pane(document, url) {
    const slot = slotOf(document, url);
    return around(slot, `${screens},[role="main"],main`) ?? slot ?? one(document, screens);
  },

  read(pane, url) {
    const slot = slotOf(real(pane, 'ownerDocument'), url);
    if (!slot) return { state: 'loading' };
    const id =
      /\d+$/.exec((attribute(slot, 'componentkey') || attribute(slot, 'id')).slice(-20))?.[0] ??
      null;
    // The card above the text belongs to no component; upsells, similar postings and people do.
    const head = (selector: string) => all(pane, selector).filter((one) => !around(one, component));
    const bound = head('[componentkey^="auto-binding-"]').map(
      (one) => /-(\d{6,})$/.exec(attribute(one, 'componentkey'))?.[1],
    );
    if (bound.some((one) => one) && !bound.includes(id ?? '')) return { state: 'loading' };

    // The card is at the top: what follows far below is none of it.
    const lines = head('p')
      .slice(0, 99)
      .filter((line) => wordsOf(line));
    const words = lines.map((line) => wordsOf(line));
    const company = head('a[href*="/company/"]').find((link) => wordsOf(link)) ?? null;
    const label = head('[aria-label^="Company, "]')[0] ?? null;
    const linked = head(`p a[href*="/jobs/view/${id}"]`).find((link) => wordsOf(link)) ?? null;
    const after = lines.indexOf(around(company, 'p') ?? one(label ?? pane, 'p') ?? pane) + 1;
    const dotted = words.findIndex((line) => line.includes('·'));
    const at = linked
      ? lines.indexOf(around(linked, 'p') ?? linked)
      : after || Math.max(0, dotted - 1);
    const own = new RegExp(`/jobs/view/${id}/?(?:\\?|$)|[?&]currentJobId=${id}(?!\\d)`);
    const pills = () =>
      head('a[aria-disabled="false"]')
        .filter((pill) => own.test(attribute(pill, 'href')))
        .map((pill) => wordsOf(pill))
        .filter((pill) => pill);

    const inTitle = (part: number) => () => titleParts(real(pane, 'ownerDocument'))[part];

    return linkedinReading(url, id, words.join('\n'), {
      title: [() => wordsOf(linked) || words[at], inTitle(0)],
      company: [
        () => wordsOf(company) || attribute(label, 'aria-label').slice(9).replace(/\.$/, ''),
        inTitle(1),
      ],
      meta: () => words[at + 1],
      facts: pills,
      // What follows the rule is LinkedIn's: benefits, the poster's questions.
      description: [
        () => {
          const about = one(slot, '[data-sdui-component$=".aboutTheJob"]');
          const end = about && one(about, 'hr[role="presentation"]');
          return linesOf(about, { skip: about && one(about, 'h2'), end });
        },
        () => linesOf(one(slot, '[data-testid="expandable-text-box"]')),
      ],
    });
  },
};
