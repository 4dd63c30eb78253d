import type { Board } from './board';
import { all, around, attribute, one, real } from './page-dom';
import { readingOf } from './posting-fields';
import { type Lines, linesOf, wordsOf } from './text';

/** What is never a posting's text. */
const furniture = 'nav,header,footer,aside,form,dialog,[role="navigation"],[role="dialog"]';

/** Words that stand in nearly every posting, whatever its trade. */
const tells =
  /\b(?:responsibilit\w+|requirements|qualifications|experience|you(?:’|'|wi)ll|apply|applicants|candidates?|benefits|salary|compensation|equal opportunity|role)\b/gi;

/** The element that holds most of the text: its lines count fully for their parent, half for the next. */
function densest({ blocks, origins }: Lines): Element | null {
  const scores = new Map<Element, number>();
  for (const [at, { text }] of blocks.entries()) {
    const origin = origins[at] as Element;
    const line = /^(?:p|li|h\d|dd|td|pre)$/.test(real(origin, 'localName'));
    let holder = line ? real(origin, 'parentElement') : origin;
    for (let share = text.length; holder && share > text.length / 5; share /= 2) {
      scores.set(holder, (scores.get(holder) ?? 0) + share);
      holder = real(holder, 'parentElement');
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A text that is told in several sections stands in all of them: up to what holds them together. */
function widened(start: Element | null, { blocks, origins }: Lines): Element | null {
  const lengthIn = (element: Element): number =>
    blocks.reduce((sum, { text }, at) => {
      const inside = real(element, 'contains').call(element, origins[at] ?? null);
      return inside ? sum + text.length : sum;
    }, 0);

  let holder = start;
  let up = start;
  let told = start ? lengthIn(start) : 0;
  for (let steps = 0; up && steps < 5; steps++) {
    const own = lengthIn(up);
    // Another thing begins here.
    if (own > 1.15 * told) break;
    const name = real(up, 'localName');
    const parent: Element | null = real(up, 'parentElement');
    const alike = parent ? all(parent, `:scope>${name}`).length : 0;
    const together = parent && alike > 1 ? lengthIn(parent) : 0;
    if (together > 1.08 * own + 200) {
      holder = parent;
      told = together;
      steps = 0;
    }
    up = parent;
  }
  return holder;
}

/** A page without any data that reads like a posting: its heading, and the densest text under it. */
export const mainContent: Board = {
  id: 'page',
  name: 'Any page',
  matches: [],
  asks: () => false,
  pane: (document) => one(document, 'h1,h2') && one(document, 'body'),

  read(pane, url) {
    const document = real(pane, 'ownerDocument');
    const heading =
      one(document, 'main h1,[role="main"] h1') ?? one(document, 'h1') ?? one(document, 'h2');
    const root = around(heading, 'main,[role="main"],body');
    const lines = linesOf(root, { drop: furniture });
    const holder = widened(densest(lines), lines);
    const text = linesOf(holder, { drop: furniture, skip: heading });
    const words = text.blocks.map((block) => block.text).join(' ');
    const told = new Set((words.match(tells) ?? []).map((word) => word.toLowerCase()));
    // A list of postings has as many links as lines.
    const links = holder ? all(holder, 'a[href]').length : 0;
    if (words.length < 600 || told.size < 4 || links > text.blocks.length)
      return { state: 'not-a-posting' };

    const title = wordsOf(heading);
    const at = heading ? lines.origins.indexOf(heading) : -1;
    const below = lines.blocks[at + 1]?.text ?? '';
    const isPlace = /^\p{Lu}[^.!?:]{2,70}$/u.test(below) && /,|remote|hybrid/i.test(below);
    const site = attribute(one(document, 'meta[property="og:site_name"]'), 'content');
    return readingOf('page', url.href.replace(/#.*/, ''), null, {
      title: () => title,
      company: () => site,
      pageTitle: () => real(document, 'title'),
      location: () => [isPlace ? below : null],
      description: () => text,
    });
  },
};
