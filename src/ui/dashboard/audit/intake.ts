import { readAnyPage } from '../../../boards/registry';
import { linesOfMarkup } from '../../../boards/text';
import { toBlocks } from '../../../normalise/html-blocks';
import { normalisePosting } from '../../../normalise/normalise-posting';
import { say } from '../../../words/own-say';
import { mostText } from './draft';
import { textOfBlocks } from './draft-text';
import { joinedLines } from './joined-lines';
import { splitHead } from './leading-lines';

/** What came in, as fields of a draft; empty where nothing was found. */
export type Intake = ReturnType<typeof splitHead>;

const markup = /<(?:p|br|li|ul|ol|div|h[1-6]|table)\b[^>]*>/i;

/** Text that was typed or pasted plainly: Markdown and text stay as they are, markup becomes text. */
export function intakeOfText(text: string): Intake {
  const plain = text.slice(0, 3 * mostText).replace(/\r\n?|\u2028/g, '\n');
  if (markup.test(plain)) return intakeOfMarkup(plain);
  return splitHead(plain.slice(0, mostText));
}

/** Formatted text from the clipboard or a file: headings and lists stay what they are. */
export function intakeOfMarkup(html: string): Intake {
  // Google's editor wraps all of a copy into a bold element that is not bold.
  const honest = html.replace(/<b style="font-weight: ?normal[^>]*>/i, '<span>');
  return splitHead(textOfBlocks(linesOfMarkup(document, honest).blocks).slice(0, mostText));
}

/** A saved page: read as any page with a posting is; else as formatted text. */
function intakeOfPage(html: string): Intake {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readAnyPage(page, new URL('https://saved.page.invalid/'));
  if (reading.state !== 'posting') return intakeOfMarkup(html);
  const { title, company, location, blocks } = normalisePosting(reading.posting);
  return {
    title,
    company: company ?? '',
    location: location.join('; '),
    text: textOfBlocks(blocks).slice(0, mostText),
  };
}

/** A file of any kind we read, on this device. Throws in words that say what to do. */
export async function intakeOfFile(file: File): Promise<Intake> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.docx$/i.test(file.name)) {
    const { wordMarkup } = await import('../../../documents/word-document');
    return intakeOfMarkup(await wordMarkup(bytes, say));
  }
  if (/\.html?$/i.test(file.name)) return intakeOfPage(new TextDecoder().decode(bytes));
  const { fileText } = await import('../../../profile/import/file-text');
  const pdf = async () => (await import('../../options/pdf-reader')).pdfReader;
  const text = await fileText(bytes, pdf, say);
  const isPdf = bytes[0] === 0x25 && bytes[1] === 0x50;
  return isPdf ? splitHead(textOfBlocks(toBlocks(joinedLines(text)))) : intakeOfText(text);
}
