import type { Posting } from '../posting';
import { toBlocks } from './html-blocks';

/** A posting as recruiters' files carry it. */
export interface InputPosting {
  id?: unknown;
  title?: unknown;
  company?: unknown;
  location?: unknown;
  description?: unknown;
  url?: unknown;
  datePosted?: unknown;
}

const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** The `Posting` of a line of a file. Throws a sentence that says what is missing. */
export function toPosting(input: InputPosting): Posting {
  const title = text(input.title);
  if (title === null) throw new Error('the posting has no title');
  if (typeof input.description !== 'string') throw new Error('the posting has no description');
  const places = Array.isArray(input.location) ? input.location : [input.location];
  return {
    board: 'file',
    url: text(input.url) ?? '',
    id: input.id === undefined || input.id === null ? null : String(input.id),
    title,
    company: text(input.company),
    location: places.flatMap((place) => text(place) ?? []),
    workplace: null,
    employmentType: null,
    posted: text(input.datePosted),
    applicants: null,
    pay: [],
    blocks: toBlocks(mendQuotes(input.description)),
  };
}

/** Quotes and dashes of old Windows files that were read as if they were Unicode. */
const windows: Record<string, string> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
};

function mendQuotes(words: string): string {
  return words.replace(/[\u0091-\u0097]/g, (sign) => windows[sign] ?? sign);
}
