import { wordText } from '../../documents/word-document';
import type { Say } from '../../words/say';
import { type PdfReader, pdfText } from './pdf-text';

/** A larger file (bytes) is no résumé. */
const most = 15_000_000;

/** Below this many letters a PDF holds pictures of text, or nothing. */
const fewest = 40;

/** The text of a résumé's file, whatever it is called. Throws in words that say what to do. */
export async function fileText(
  bytes: Uint8Array,
  pdfReader: () => Promise<PdfReader>,
  say: Say,
): Promise<string> {
  if (bytes.length === 0) throw new Error(say('files.empty'));
  if (bytes.length > most) {
    const size = Math.round(bytes.length / 1e6);
    throw new Error(say('files.tooLarge', { size, most: most / 1e6 }));
  }
  if (startsWith(bytes, '%PDF')) {
    const text = await pdfText(bytes, await pdfReader(), say);
    if (text.replace(/\s/g, '').length < fewest) {
      throw new Error(say('files.scanned'));
    }
    return text;
  }
  if (startsWith(bytes, 'PK')) {
    const text = await wordText(bytes, say);
    if (text.trim() === '') throw new Error(say('files.wordless'));
    return text;
  }
  if (startsWith(bytes, '{\\rtf')) {
    throw new Error(say('files.rtf'));
  }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    throw new Error(say('files.oldWord'));
  }
  const text = new TextDecoder().decode(bytes);
  if (text.includes('\0') || badShare(text) > 0.02) {
    throw new Error(say('files.unknown'));
  }
  return text;
}

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((char, at) => bytes[at] === char.charCodeAt(0));
}

/** How much of it is no text in UTF-8. */
function badShare(text: string): number {
  return (text.match(/\ufffd/g)?.length ?? 0) / Math.max(1, text.length);
}
