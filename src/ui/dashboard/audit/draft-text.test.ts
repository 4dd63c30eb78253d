import { expect, test } from 'vitest';
import { readDraftLines } from './draft-lines';
import { draftMarkdown, draftPage, draftPlain, textOfBlocks } from './draft-text';

const draft = {
  id: 'one',
  title: 'Director of MLOps ',
  company: 'Harbour Rail',
  location: 'Leeds, UK',
  text: 'We move trains.\n**You bring**\n* Calm\n*  A plan\n\n\nWrite to us.',
};

test('blocks become a text that reads back as the same blocks', () => {
  const { blocks } = readDraftLines(draft.text);
  expect(readDraftLines(textOfBlocks(blocks)).blocks).toEqual(blocks);
});

test('a bullet that stands in the words themselves is taken off', () => {
  expect(textOfBlocks([{ kind: 'item', text: '• Calm' }])).toBe('- Calm\n');
});

test('the Markdown has one manner for headings and lists, whatever was typed', () => {
  expect(draftMarkdown(draft)).toBe(
    '# Director of MLOps\n\nHarbour Rail · Leeds, UK\n\nWe move trains.\n\n## You bring\n- Calm\n- A plan\n\nWrite to us.\n',
  );
});

test('the plain text has no marks of Markdown', () => {
  expect(draftPlain(draft)).not.toMatch(/^#|^- /m);
  expect(draftPlain(draft)).toContain('• Calm');
});

test('as a page it keeps its parts, and its words are no markup', () => {
  const page = draftPage({
    ...draft,
    title: 'R&D <b>',
    text: '# You bring\n- Calm\n- A <plan>\nWrite.',
  });
  expect(page).toContain('<h1>R&amp;D &lt;b&gt;</h1>\n<p>Harbour Rail · Leeds, UK</p>');
  expect(page).toContain(
    '<h2>You bring</h2>\n<ul>\n<li>Calm</li>\n<li>A &lt;plan&gt;</li>\n</ul>\n<p>Write.</p>',
  );
});
