import type { Say } from '../../words/say';
import { type Piece, pageText } from './page-text';
import { isResumeHeading } from './resume-lines';

/** A résumé has a few pages; more are not read. */
const mostPages = 30;

/** As much of pdf.js as is used here; the browser and the command line each bring their own build. */
export interface PdfReader {
  getDocument(source: object): {
    promise: Promise<{
      numPages: number;
      getPage(number: number): Promise<{
        getViewport(options: { scale: number }): { height: number };
        getTextContent(): Promise<{ items: unknown[] }>;
      }>;
    }>;
    destroy(): Promise<void>;
  };
}

/** The text of a PDF, page after page, each in reading order. Throws in words where it cannot be read. */
export async function pdfText(bytes: Uint8Array, pdf: PdfReader, say: Say): Promise<string> {
  // The reader takes the bytes away from us.
  const task = pdf.getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(
        pageText(
          items.flatMap((item) => pieceOf(item, height)),
          isResumeHeading,
        ),
      );
    }
    return pages.join('\n');
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : '';
    if (name === 'PasswordException') {
      throw new Error(say('files.lockedPdf'));
    }
    throw new Error(say('files.brokenPdf'));
  } finally {
    await task.destroy();
  }
}

function pieceOf(item: unknown, pageHeight: number): Piece[] {
  const { str, transform, width, height } = item as {
    str?: string;
    transform?: number[];
    width?: number;
    height?: number;
  };
  const [, , , scale = 10, x = 0, y = 0] = transform ?? [];
  if (!str || width === undefined) return [];
  return [{ text: str, x, y: pageHeight - y, width, height: height || Math.abs(scale) || 10 }];
}
