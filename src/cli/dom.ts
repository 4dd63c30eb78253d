import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** Says nothing: a page's own mistakes are none of the reader's. */
const virtualConsole = new VirtualConsole();

/**
 * A saved page as a real DOM; no script of it runs and nothing is loaded. `.xhtml` keeps a nesting
 * that no HTML parser makes, but scripts do: its body is parsed as XML and put into an HTML page.
 */
export function documentOf(text: string, url: string, xml: boolean): Document {
  if (!xml) return new JSDOM(text, { url, virtualConsole }).window.document;
  const { window } = new JSDOM('<!doctype html>', { url, virtualConsole });
  const parsed = new window.DOMParser().parseFromString(text, 'application/xhtml+xml');
  const [head, body] = ['head', 'body'].map((name) => parsed.getElementsByTagName(name)[0]);
  if (!body || parsed.getElementsByTagName('parsererror')[0])
    throw new Error('is not well-formed XHTML');
  const { document } = window;
  if (head) document.head.replaceWith(document.importNode(head, true));
  document.body.replaceWith(document.importNode(body, true));
  return document;
}

/** The saved page in `file`, as if it stood at `url`. */
export function openSavedPage(file: string, url: string): Document {
  return documentOf(readFileSync(file, 'utf8'), url, /\.xht(?:ml)?$/i.test(file));
}
