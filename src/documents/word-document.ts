import type { Say } from '../words/say';
import { checkArchive } from './check-archive';

/** A Word document as markup: headings and lists are told apart there. Throws in words. */
export async function wordMarkup(bytes: Uint8Array, say: Say): Promise<string> {
  return (await converted(bytes, say)).value;
}

/** A Word document as text: a line a paragraph, a table's row on one line, its cells with " | " between. */
export async function wordText(bytes: Uint8Array, say: Say): Promise<string> {
  let text = '';
  await converted(bytes, say, (document) => {
    text = linesOf(document).join('\n');
    // Nothing is left to be made into markup.
    return { ...document, children: [] };
  });
  return text;
}

/** What is used here of the reader's own form of a document. */
interface Part {
  type: string;
  value?: string;
  numbering?: unknown;
  children?: Part[];
}

async function converted(
  bytes: Uint8Array,
  say: Say,
  transformDocument?: (document: Part) => Part,
) {
  const paths = await checkArchive(bytes, say);
  if (paths.includes('mimetype')) {
    throw new Error(say('files.openDocument'));
  }
  if (!paths.some((path) => /(?:^|\/)document\d?\.xml$/.test(path))) {
    throw new Error(say('files.noWord'));
  }
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = bytes.slice().buffer;
  // Its builds for the browser and for Node name the same thing differently.
  const input = { arrayBuffer, buffer: arrayBuffer };
  try {
    return await mammoth.convertToHtml(input, { ...(transformDocument && { transformDocument }) });
  } catch {
    throw new Error(say('files.brokenWord'));
  }
}

function linesOf(part: Part): string[] {
  switch (part.type) {
    case 'paragraph':
      return paragraph(part).split('\n');
    case 'tableRow': {
      const cells = (part.children ?? []).map((cell) => linesOf(cell).filter(Boolean));
      // A table that only lays out the page has whole columns in its cells: they are read one by one.
      if (cells.some((lines) => lines.length > 3)) {
        return cells.flatMap((lines) => [...lines, '']);
      }
      return [cells.map((lines) => lines.join(' ')).join(' | ')];
    }
    default:
      return (part.children ?? []).flatMap(linesOf);
  }
}

function paragraph(part: Part): string {
  const words = wordsOf(part);
  return part.numbering && words.trim() !== '' ? `- ${words}` : words;
}

const marks: Record<string, string> = { tab: '\t', break: '\n' };

function wordsOf({ type, value, children }: Part): string {
  return value ?? marks[type] ?? (children ?? []).map(wordsOf).join('');
}
