import type { RawBlock } from '../raw-posting';
import { attribute, real } from './page-dom';

/** Text as blocks, with the node each came from. */
export interface Lines {
  blocks: RawBlock[];
  origins: Node[];
}

/** What is in the page but is none of its text. Styles and buttons stand inside texts on Indeed and LinkedIn. */
const unread = /^(?:style|script|noscript|button|svg|template|select|textarea|iframe)$/;
const hidden = '[hidden],[style*="display:none"],[style*="display: none"]';

/** Elements that end a line. All others, unknown ones too, run on in it. */
const breaking =
  /^(?:address|article|aside|blockquote|body|br|d[dlt]|details|div|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|thead|tr|ul)$/;

const tags = /<(?:p|br|div|ul|ol|li|h[1-6]|span|strong|b|em)\b/i;

/** More text (UTF-16 units) and nodes than any posting has: a page does not get to keep us busy. */
const most = 100_000;
const mostNodes = 6_000;

interface Reading {
  /** Selector of what else to leave out. */
  drop?: string;
  /** One more element to leave out. */
  skip?: Element | null;
  /** Where to stop: this element and what follows is not read. */
  end?: Element | null;
  /** Line feeds end lines, as in plain text. */
  plain?: boolean;
}

/** What a text stands in: the element whose line it is on, and how it is set. */
interface Around {
  holder: Node;
  kind: RawBlock['kind'];
  bold: boolean;
  plain: boolean;
}

/** The text under `root` in reading order, without changing or copying the page. */
export function linesOf(root: Node | null, { drop, skip, end, plain }: Reading = {}): Lines {
  const blocks: RawBlock[] = [];
  const origins: Node[] = [];
  if (!root) return { blocks, origins };
  // Names are asked apart: a list of selectors with them takes the browser several times as long.
  const left = drop ? `${hidden},${drop}` : hidden;
  let text = '';
  let inkedYet = false;
  let origin: Node = root;
  let total = 0;
  let nodes = 0;
  let ended = false;
  let allBold = true;
  let kind: RawBlock['kind'] = 'paragraph';

  function flush(): void {
    text = text.replace(/\s+/g, ' ').trim();
    if (text) {
      blocks.push({ kind, text, ...(allBold && { bold: true }) });
      origins.push(origin);
    }
    text = '';
    inkedYet = false;
    allBold = true;
  }

  function add(words: string, around: Around): void {
    if (/\S/.test(words)) {
      if (!inkedYet) ({ holder: origin, kind } = around);
      inkedYet = true;
      allBold &&= around.bold;
    }
    text += words;
    total += words.length;
  }

  function visit(node: Node, around: Around): void {
    ended ||= node === end || total >= most || nodes++ >= mostNodes;
    if (ended) return;
    const type = real(node, 'nodeType');
    if (type === 1) enter(node as Element, around);
    else if (type === 3) {
      // No more of it than there is room for.
      const data = (node as Text).data.slice(0, most - total);
      for (const [at, line] of (around.plain ? data.split('\n') : [data]).entries()) {
        if (at) flush();
        add(line, around);
      }
    }
  }

  function enter(element: Element, around: Around): void {
    // The root itself is read whatever it is: a tile can be a button.
    const name = real(element, 'localName');
    const isLeft =
      element === skip || unread.test(name) || real(element, 'matches').call(element, left);
    if (isLeft && element !== root) return;
    const breaks = breaking.test(name);
    const heading = /^h[1-6]$/.test(name) || attribute(element, 'role') === 'heading';
    const inside = {
      holder: breaks ? element : around.holder,
      kind: heading ? 'heading' : name === 'li' && around.kind !== 'heading' ? 'item' : around.kind,
      bold: around.bold || /^(?:b|strong)$/.test(name),
      plain: around.plain || name === 'pre',
    } as const;
    const edge = () => (breaks ? flush() : /^t[dh]$/.test(name) && add(' ', inside));
    edge();
    let child = real(element, 'firstChild') as Node | null;
    for (; child; child = real(child, 'nextSibling')) visit(child, inside);
    edge();
  }

  visit(root, { holder: root, kind: 'paragraph', bold: false, plain: !!plain });
  flush();
  return { blocks, origins };
}

/** All text under `root` on one line. */
export function wordsOf(root: Node | null): string {
  return joined(linesOf(root));
}

/**
 * The text of markup that is not in the page: nothing in it runs or loads. Some boards hand it out
 * escaped once more; text without any tag keeps its line feeds.
 */
export function linesOfMarkup(document: Document, markup: unknown, twice = false): Lines {
  if (typeof markup !== 'string') return { blocks: [], origins: [] };
  // A page that was read from a file has no window of its own.
  const view = real(document, 'defaultView') ?? globalThis;
  const tagged = tags.test(markup);
  const text = markup.slice(0, 3 * most);
  // A parser costs as much as all else that is read: a title rarely needs one.
  const root = /[<&]/.test(text)
    ? new view.DOMParser().parseFromString(text, 'text/html').body
    : new view.Text(text);
  const inner = tagged || twice ? '' : (root.textContent ?? '');
  if (tags.test(inner)) return linesOfMarkup(document, inner, true);
  const { blocks } = linesOf(root, { plain: !tagged });
  return { blocks, origins: blocks.map(() => real(document, 'body')) };
}

/** The text of markup on one line. */
export function wordsOfMarkup(document: Document, markup: unknown): string {
  return joined(linesOfMarkup(document, markup));
}

const joined = ({ blocks }: Lines): string => blocks.map(({ text }) => text).join(' ');
