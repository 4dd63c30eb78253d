import { unzipped } from './unzipped';

/** The text of a Word document: a line a paragraph, a table's cells on one line. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const xml = await unzipped(bytes, 'word/document.xml');
  if (xml === null) throw new Error('This is no Word document.');
  return wordText(new TextDecoder().decode(xml));
}

const marks: Record<string, string> = {
  '/w:p': '\n',
  'w:tab/': '\t',
  'w:br/': '\n',
  'w:cr/': '\n',
  '/w:tc': ' | ',
  '/w:tr': '\n',
};

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The words of WordprocessingML, tag by tag: what was deleted, and fields' codes, are left out. */
export function wordText(xml: string): string {
  let text = '';
  let inCell = 0;
  for (const [, tag = '', words = ''] of xml.matchAll(/<([^>]*)>([^<]*)/g)) {
    const name = /^\/?[\w:]+/.exec(tag)?.[0] ?? '';
    const key = tag.endsWith('/') ? `${name}/` : name;
    if (key === 'w:tc') inCell++;
    else if (key === '/w:tc') inCell--;
    // A paragraph's end within a cell does not end the row.
    const mark = key === '/w:p' && inCell > 0 ? ' ' : marks[key];
    if (mark) text += mark;
    if (key === 'w:t') text += words.replace(/&(#?\w+);/g, entity);
  }
  return text.replace(/ *\| *\n/g, '\n');
}

function entity(whole: string, name: string): string {
  const code = /^#x([\da-f]{1,6})$/i.exec(name)?.[1];
  const point = code ? Number.parseInt(code, 16) : Number(/^#(\d{1,7})$/.exec(name)?.[1]);
  if (point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
  return entities[name] ?? whole;
}
