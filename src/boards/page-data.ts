import type { JobData } from '../raw-posting';
import { all, real } from './page-dom';
import { wordsOfMarkup } from './text';

/** A posting as the page's own data states it. */
export interface Found extends JobData {
  /** Markup, or plain text. */
  description?: unknown;
}

type Loose = Record<string, unknown>;

export const loose = (value: unknown): Loose =>
  value !== null && typeof value === 'object' ? (value as Loose) : {};

const textIn = (script: Element): string => real(script, 'textContent') ?? '';

/** JSON; on a second try without what some pages leave around it, and what no string may hold: signs below the space. */
function parse(text: string): unknown {
  const inner = () => text.slice(text.search(/[[{]/), 1 + text.search(/[\]}][^\]}]*$/));
  for (const attempt of [() => text, () => inner().replace(/[^ -\uffff]+/g, ' ')])
    try {
      return JSON.parse(attempt());
    } catch {}
  return null;
}

const read = new WeakMap<Element, { text: string; value: unknown }>();

/** What stands in the script, parsed again only when it was written anew: pages are looked at often. */
function valueIn(script: Element, jsonIn = (text: string) => text): unknown {
  const text = textIn(script);
  const known = read.get(script);
  if (known?.text === text) return known.value;
  const value = parse(jsonIn(text));
  read.set(script, { text, value });
  return value;
}

/** The JobPostings in `value`, which may be a list, a graph of things or the page about one. */
function postingsIn(value: unknown): Found[] {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  const thing = loose(value);
  const inner = thing['@graph'] ?? thing.mainEntity;
  if (/\bJobPosting(?:,|$)/.test(String(thing['@type']))) return [thing as Found];
  return inner ? postingsIn(inner) : [];
}

const folded = (text: unknown): string =>
  String(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** schema.org's JobPosting of the page; of several, the one that the page's title names. */
export function jobPosting(document: Document): Found | undefined {
  const found = all(document, 'script[type="application/ld+json"]').flatMap((script) =>
    postingsIn(valueIn(script)),
  );
  if (!found[1]) return found[0];
  const title = folded(real(document, 'title'));
  const titles = found.map((one) => folded(wordsOfMarkup(document, one.title)));
  const named = found.find((_, at) => titles[at] && title.includes(titles[at]));
  return new Set(titles).size === 1 ? found[0] : named;
}

const understood = [
  'datePosted',
  'employmentType',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'baseSalary',
] as const;

/** Only what is understood leaves the page. */
export function dataOf(found: Found): JobData {
  return Object.fromEntries(understood.map((field) => [field, found[field]]));
}

/** The object that a script of the page assigns to `name`: "window.__appData = {…};". */
export function assigned(document: Document, name: string): Loose {
  for (const script of all(document, 'script:not([src])')) {
    const at = textIn(script).indexOf(name);
    if (at < 0) continue;
    const value = valueIn(script, (text) => objectAt(text, text.indexOf('{', at)));
    // Other scripts may mention the name.
    if (value) return loose(value);
  }
  return {};
}

/** The text from the brace at `start` to the one that closes it; '' where none does. */
function objectAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = closingQuote(text, at);
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return text.slice(start, at + 1);
    if (at < 0) break;
  }
  return '';
}

/** Where the string that begins at `start` ends; −1: nowhere. */
function closingQuote(text: string, start: number): number {
  let at = start;
  let slashes: number;
  do {
    at = text.indexOf('"', at + 1);
    slashes = 0;
    while (at > 0 && text[at - 1 - slashes] === '\\') slashes++;
  } while (slashes % 2);
  return at;
}
