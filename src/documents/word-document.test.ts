import { describe, expect, test } from 'vitest';
import { wordFile } from '../../test/resumes/word-file';
import { sayEnglish } from '../words/say-english';
import { wordMarkup, wordText } from './word-document';

const text = (body: string) => wordText(wordFile(body), sayEnglish);
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

describe('a Word document', () => {
  test('gives a line a paragraph, whatever runs its words are cut into', async () => {
    const body = `<w:p>${run('Led ')}${run('12 people')}</w:p><w:p>${run('R&amp;D &#8211; ML')}</w:p>`;
    expect(await text(body)).toBe('Led 12 people\nR&D – ML');
  });

  test('keeps tabs, and breaks its lines where it does', async () => {
    expect(
      await text('<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>'),
    ).toBe('a\tb\nc');
  });

  const cell = (...paragraphs: string[]) =>
    `<w:tc>${paragraphs.map((words) => `<w:p>${run(words)}</w:p>`).join('')}</w:tc>`;
  const table = (...cells: string[]) => `<w:tbl><w:tr>${cells.join('')}</w:tr></w:tbl>`;

  test('keeps a table’s row on one line', async () => {
    expect(await text(table(cell('Python'), cell('11 years')))).toBe('Python | 11 years');
  });

  test('that is laid out by a table is read column by column', async () => {
    const body = table(cell('Skills', 'Go', 'Slurm', 'Kafka'), cell('Experience', 'Director'));
    expect((await text(body)).split('\n').filter(Boolean)).toEqual([
      'Skills',
      'Go',
      'Slurm',
      'Kafka',
      'Experience',
      'Director',
    ]);
  });

  test('is read with its text boxes, each once', async () => {
    const box = `<w:txbxContent><w:p>${run('Slurm')}</w:p></w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('Head')}</w:p>`;
    expect((await text(body)).match(/Slurm/g)).toHaveLength(1);
  });

  test('leaves out what was deleted, and codes of fields', async () => {
    const body =
      '<w:p><w:del><w:r><w:delText>Cobol</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Go</w:t></w:r></w:p>';
    expect(await text(body)).toBe('Go');
  });

  test('as markup keeps its lists', async () => {
    expect(await wordMarkup(wordFile(`<w:p>${run('One')}</w:p>`), sayEnglish)).toBe('<p>One</p>');
  });
});

describe('what is no Word document is refused in words', () => {
  test.each([
    ['another archive', wordFile('', 'xl/workbook.xml'), 'no Word document'],
    ['an OpenDocument file', wordFile('', 'mimetype'), 'OpenDocument'],
    ['half of one', wordFile('').subarray(0, 60), 'broken'],
    ['one full of nonsense', wordFile('<w:p>'), 'broken'],
  ])('%s', async (_what, bytes, words) => {
    await expect(wordText(bytes, sayEnglish)).rejects.toThrow(words);
  });

  test('one that unfolds to far more than any document', async () => {
    const bomb = wordFile('a'.repeat(31_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(wordText(bomb, sayEnglish)).rejects.toThrow('more than 30 MB');
  });
});
