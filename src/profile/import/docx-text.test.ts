import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { docxText, wordText } from './docx-text';

describe('a Word document', () => {
  test('gives a line a paragraph, whatever runs its words are cut into', () => {
    const xml =
      '<w:p><w:r><w:t>Led </w:t></w:r><w:r><w:t xml:space="preserve">12 people</w:t></w:r></w:p><w:p><w:r><w:t>R&amp;D &#8211; ML</w:t></w:r></w:p>';
    expect(wordText(xml)).toBe('Led 12 people\nR&D – ML\n');
  });

  test('keeps a table’s row on one line', () => {
    const cell = (words: string) => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
    const xml = `<w:tbl><w:tr>${cell('Python')}${cell('11 years')}</w:tr></w:tbl>`;
    expect(wordText(xml).trim()).toMatch(/^Python +\| +11 years$/);
  });

  test('leaves out what was deleted, and codes of fields', () => {
    const xml =
      '<w:p><w:r><w:delText>Cobol</w:delText></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>Go</w:t></w:r></w:p>';
    expect(wordText(xml).trim()).toBe('Go');
  });

  test('is unfolded from its archive', async () => {
    const archive = zip('word/document.xml', '<w:p><w:r><w:t>Slurm</w:t></w:r></w:p>');
    expect(await docxText(archive)).toBe('Slurm\n');
  });

  test('that is another archive, or half of one, is refused in words', async () => {
    await expect(docxText(zip('xl/workbook.xml', '<x/>'))).rejects.toThrow('no Word document');
    const half = zip('word/document.xml', '<w:p/>').subarray(0, 40);
    await expect(docxText(half)).rejects.toThrow('broken');
  });
});

/** An archive of one file. */
function zip(path: string, text: string): Uint8Array {
  const name = Buffer.from(path);
  const packed = deflateRawSync(text);
  const sizes = (at: number) => {
    const part = Buffer.alloc(at);
    part.writeUInt32LE(packed.length, at - 12);
    part.writeUInt32LE(text.length, at - 8);
    part.writeUInt16LE(name.length, at - 4);
    return part;
  };
  const local = sizes(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  const central = Buffer.concat([sizes(32), Buffer.alloc(14)]);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, central, name, end]));
}
