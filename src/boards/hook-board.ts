import type { RawPosting } from '../raw-posting';
import type { Board } from './board';
import { dataOf, type Found, jobPosting } from './page-data';
import { all, around, attribute, one, real } from './page-dom';
import { attempt, readingOf } from './posting-fields';
import { type Lines, linesOf, linesOfMarkup, wordsOf, wordsOfMarkup } from './text';

/**
 * Where a field stands: a selector, or several of which the first that finds words counts. With
 * "selector @name", the attribute; without, the text (of a `meta`, its content).
 */
type Hook = string | readonly string[];

/** A layout as a table of hooks, for boards whose pages hold one posting and good data. */
export interface Hooks {
  id: string;
  name: string;
  matches: readonly string[];
  /** The id of the posting that the address asks for; null: it asks for none. */
  asked(url: URL): string | null;
  /** The id of the posting in the pane, where a list stands beside it. */
  shown?(pane: Element): string | null;
  /** Around everything that is read; else the page's main part. */
  pane?: string;
  /** How far around the title to read, where there is no such pane. */
  within?: string;
  title?: Hook;
  company?: Hook;
  location?: Hook;
  workplace?: Hook;
  employmentType?: Hook;
  posted?: Hook;
  pay?: Hook;
  facts?: Hook;
  around?: Hook;
  /** All elements whose text is the description, in page order. */
  text?: Hook;
  /** What is there when the posting is not open any more. */
  closed?: string;
  /** The page's own data; else schema.org's. Fields of the posting it knows better than the page. */
  data?(document: Document, url: URL): Known;
}

/** What a board's own data says; `over` stands above the page's words. */
export interface Known {
  found: Found | null | undefined;
  /** The posting that the address asks for is not open any more. */
  closed?: boolean;
  over?: Partial<RawPosting>;
}

export function hookBoard(hooks: Hooks): Board {
  const { id, name, matches, asked } = hooks;

  const known = (document: Document, url: URL): Known =>
    attempt(() => hooks.data?.(document, url)) ?? { found: jobPosting(document) };

  function pane(document: Document, url: URL): Element | null {
    const marks = [hooks.pane ?? hooks.title ?? [], hooks.closed ?? []].flat();
    const mark = marks.map((selector) => one(document, selector)).find((found) => found);
    if (mark) return hooks.pane ? mark : (around(mark, hooks.within ?? 'main,body') ?? mark);
    const { found, closed } = known(document, url);
    return found || closed ? real(document, 'body') : null;
  }

  return {
    id,
    name,
    matches,
    asks: (url) => asked(url) !== null,
    pane,
    read(around, url) {
      const document = real(around, 'ownerDocument');
      const id = asked(url);
      const shown = attempt(() => hooks.shown?.(around));
      if (id && shown && id !== shown) return { state: 'stale' };
      if (hooks.closed && one(around, hooks.closed)) return { state: 'closed' };

      // Without the board's own pane only the data speaks.
      const ours = !hooks.pane || one(document, hooks.pane) ? around : null;
      const words = (hook: Hook | undefined) => (ours ? wordsAt(ours, hook) : []);
      const { found: given, over, closed } = known(document, url);
      if (closed) return { state: 'closed' };
      const named = words(hooks.title)[0];
      const told = wordsOfMarkup(document, given?.title);
      // Data written when the page was served may be of a posting that is not open any more.
      const found = named && told && named !== told ? null : given;
      const data = dataOf(found ?? {});
      // The board's own data is as good as its page; schema.org's is what to make do with.
      const ways = <T>(hook: Hook | undefined, shown: () => T, stated: () => T) =>
        hook && !over ? [shown, stated] : [() => shown() || stated()];
      const reading = readingOf(hooks.id, url.href.replace(/#.*/, ''), shown ?? id, {
        title: ways(
          hooks.title,
          () => named,
          () => told,
        ),
        company: () => words(hooks.company)[0],
        pageTitle: () => real(document, 'title'),
        location: () => words(hooks.location),
        workplace: () => words(hooks.workplace)[0],
        employmentType: () => words(hooks.employmentType)[0],
        posted: () => words(hooks.posted)[0],
        pay: () => words(hooks.pay).map((text) => ({ text })),
        facts: () => words(hooks.facts),
        around: () => words(hooks.around),
        data: () => data,
        description: ways(
          hooks.text,
          () => ours && textAt(ours, hooks),
          () => linesOfMarkup(document, found?.description),
        ),
      });
      if (reading.state === 'posting') Object.assign(reading.posting, over);
      // Where the address asks for none, what is not there will not come: an application form.
      return reading.state === 'loading' && !id ? { state: 'not-a-posting' } : reading;
    },
  };
}

function wordsAt(root: Element, hook: Hook = []): string[] {
  for (const way of [hook].flat()) {
    const [selector = '', name] = way.split(' @');
    // No page says more of a field: what goes on is none of it.
    const found = all(root, selector)
      .slice(0, 99)
      .map((element) =>
        name ? attribute(element, name) : attribute(element, 'content') || wordsOf(element),
      );
    const words = found.filter((one) => one);
    if (words.length) return words;
  }
  return [];
}

/** The text of all elements at the hook together; null where there is none. */
function textAt(root: Element, { text = [] }: Hooks): Lines | null {
  for (const selector of [text].flat()) {
    const lines = all(root, selector).map((element) => linesOf(element));
    const blocks = lines.flatMap((one) => one.blocks);
    // Shorter than this it is a heading, and the text is still to come.
    if (blocks.some((block) => block.text.length > 60))
      return { blocks, origins: lines.flatMap((one) => one.origins) };
  }
  return null;
}
