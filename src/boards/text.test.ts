// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linesOf, linesOfMarkup, wordsOf } from './text';

function body(markup: string): HTMLElement {
  return new DOMParser().parseFromString(markup, 'text/html').body;
}

const texts = (root: Node | null) => linesOf(root).blocks.map(({ kind, text }) => [kind, text]);

describe('what a text is made of', () => {
  test('blocks break where the page breaks, and nowhere inside a line', () => {
    const root = body('<h3>You</h3><p>Eight <b>years</b>.<br>Kubernetes</p><ul><li>Ray</li></ul>');
    expect(texts(root)).toEqual([
      ['heading', 'You'],
      ['paragraph', 'Eight years.'],
      ['paragraph', 'Kubernetes'],
      ['item', 'Ray'],
    ]);
  });

  test('styles, buttons and what is hidden are none of it', () => {
    const root = body('<p><style>.a{}</style>Lead<button>more</button><i hidden>x</i> teams</p>');
    expect(wordsOf(root)).toBe('Lead teams');
  });

  test('a root that is itself a button is read: a tile may be one', () => {
    expect(wordsOf(body('<button><div><span>Full-time</span></div></button>').firstChild)).toBe(
      'Full-time',
    );
  });

  test('a form whose fields are named like its properties is read all the same', () => {
    const root = body(
      '<form><input name="localName"><input name="matches"><input name="ownerDocument"><p>Lead</p></form>',
    );
    expect(wordsOf(root.firstChild)).toBe('Lead');
  });
});

describe('text that is not in the page', () => {
  test('markup that is escaped once more is read as markup', () => {
    const { blocks } = linesOfMarkup(document, '&lt;p&gt;Lead&lt;/p&gt;&lt;p&gt;teams&lt;/p&gt;');
    expect(blocks.map(({ text }) => text)).toEqual(['Lead', 'teams']);
  });

  test('an escaped tag in real markup stays a word', () => {
    expect(linesOfMarkup(document, '<p>writes &lt;p&gt; tags</p>').blocks[0]?.text).toBe(
      'writes <p> tags',
    );
  });

  test('plain text keeps its lines', () => {
    expect(linesOfMarkup(document, 'Lead\nteams').blocks.map(({ text }) => text)).toEqual([
      'Lead',
      'teams',
    ]);
  });
});

describe('a page does not get to keep us busy', () => {
  const words = 'Lead the teams that build our training platform. ';
  /** More than any posting has. */
  const most = 110_000;
  const read = (root: Node) => linesOf(root).blocks.reduce((sum, { text }) => sum + text.length, 0);

  test.each([1e6, 5e6])('of %d characters in one line it reads what a posting may have', (size) => {
    const root = document.createElement('p');
    root.append(words.repeat(size / words.length));
    expect(read(root)).toBeLessThan(most);
  });

  test.each([1e6, 5e6])('of %d characters in many pieces as well', (size) => {
    const root = document.createElement('p');
    for (let at = 0; at < size; at += 5_000) {
      const piece = root.appendChild(document.createElement('i'));
      piece.append(words.repeat(100));
    }
    expect(read(root)).toBeLessThan(most);
  });

  test('elements without end are not walked to the end', () => {
    const root = document.createElement('div');
    for (let at = 0; at < 6_001; at++) root.append(document.createElement('i'));
    root.append('Lead');
    expect(linesOf(root).blocks).toEqual([]);
  }, 30_000);

  test('of markup in data no more is read than a posting has', () => {
    const { blocks } = linesOfMarkup(document, `<p>${words}</p>`.repeat(5e6 / 60));
    expect(blocks.length).toBeLessThan(6_000);
  }, 30_000);
});
