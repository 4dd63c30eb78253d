import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { said } from './said';

const drawn = (words: ReturnType<typeof said>) => renderToStaticMarkup(<p>{words}</p>);

test('an element stands where the sentence wants it', () => {
  expect(drawn(said('popup.firstWords', { link: <a href="#cv">read</a> }))).toBe(
    '<p>A handful of skills and your years are enough. Or <a href="#cv">read</a>, on this device.</p>',
  );
});

test('a number is written out, and chooses the form', () => {
  const first = <b>Old</b>;
  expect(drawn(said('brief.flags', { count: 1, first }))).toBe('<p>1 thing, first: <b>Old</b></p>');
  expect(drawn(said('brief.flags', { count: 1200, first }))).toBe(
    '<p>1,200 things, first: <b>Old</b></p>',
  );
});

test('a value is text, whatever it looks like', () => {
  expect(drawn(said('popup.firstWords', { link: '<b>{link}</b>' }))).toContain(
    'Or &lt;b&gt;{link}&lt;/b&gt;, on',
  );
});
