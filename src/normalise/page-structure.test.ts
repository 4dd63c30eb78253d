import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { elementsOf } from '../page/elements';
import { structureOf } from './page-structure';

const reportOn = (root: Element) => structureOf(elementsOf(root));
const bodyOf = (html: string) => new JSDOM(html).window.document.body;

test('elements stand with their names and depth, known parts with their names', () => {
  const body = bodyOf(
    '<main role="main"><h1 data-testid="job-title" class="css-1x">Head of Cakes</h1></main>',
  );
  expect(reportOn(body)).toEqual(['body', ' main role=main', '  h1 data-testid=job-title class']);
});

test('values with digits, and values of attributes that name no part, stay in the page', () => {
  const body = bodyOf(
    '<a href="/in/jane" title="Jane" data-testid="member-4711" data-x7="y" role="note to Jane">x</a>',
  );
  expect(reportOn(body)).toEqual(['body', ' a href title data-testid role']);
});

test('no text of a page, and no value of its common attributes, is ever in a report', () => {
  const secret = fc
    .array(fc.constantFrom(...'äöüÄÖÜßéèñç字漢数'), { minLength: 2, maxLength: 12 })
    .map((letters) => letters.join(''));
  const tag = fc.constantFrom('p', 'div', 'span', 'a', 'li', 'h2', 'form', 'button');
  const attribute = fc.constantFrom('class', 'id', 'href', 'aria-label', 'role', 'data-testid');
  const { document } = new JSDOM('').window;
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, attribute, secret, secret)), (parts) => {
      const root = document.createElement('main');
      let holder: Element = root;
      for (const [at, [local, key, value, text]] of parts.entries()) {
        const element = document.createElement(local);
        element.setAttribute(key, value);
        element.append(text);
        holder.append(element);
        if (at % 3) holder = element;
      }
      const report = reportOn(root).join('\n');
      for (const [, , value, text] of parts) {
        expect(report).not.toContain(value);
        expect(report).not.toContain(text);
      }
    }),
  );
});

test('a page without end gives a report with one', () => {
  const body = bodyOf('<i></i>'.repeat(1_000));
  expect(reportOn(body).length).toBe(600);
});
