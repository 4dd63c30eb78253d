import { homeCurrency } from '../../../normalise/home-currency';
import { toPosting } from '../../../normalise/input-posting';
import { companyOfData, payOfData, placesOfData } from '../../../normalise/job-data';
import { payOf } from '../../../normalise/pay-text';
import { type PostedPay, type Posting, postingSchema } from '../../../posting';
import type { FieldName, Fields } from './fields';
import { NoPosting } from './file-problem';

/** One of our own postings, alone or as the library keeps it; null: the record has fields of its own. */
export function ownPosting(record: unknown): Posting | null {
  if (record === null || typeof record !== 'object') return null;
  const { posting = record } = record as { posting?: unknown };
  const own = postingSchema.safeParse(posting);
  return own.success ? own.data : null;
}

/**
 * The posting in a file's record: one of ours, or what stands under the names of `fields`. `file`,
 * `at`: where it stands, so that two files' postings never have one key. Throws NoPosting.
 */
export function postingOfRecord(
  record: unknown,
  fields: Fields,
  file: string,
  at: number,
): Posting {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw new NoPosting('notPosting');
  }
  const own = ownPosting(record);
  if (own) return own;
  const values = new Map(Object.entries(record));
  const value = (field: FieldName) => {
    const name = fields[field];
    const found = name === undefined ? undefined : values.get(name);
    return found === '' || found === null ? undefined : found;
  };
  const [title, description] = [value('title'), lines(value('description'))];
  if (typeof title !== 'string' || title.trim() === '') throw new NoPosting('noTitle');
  if (typeof description !== 'string') throw new NoPosting('noDescription');
  const id = value('id');
  return {
    ...toPosting({
      title,
      company: companyOfData({ hiringOrganization: value('company') }),
      location: placesOfData({ jobLocation: value('location') }),
      description,
      url: value('url'),
      datePosted: value('datePosted'),
    }),
    pay: payIn(value),
    id: `${file} ${id === undefined ? at : String(id)}`,
  };
}

/** The id that the file itself gives a record; null: none. */
export function idOf(record: unknown, { id: name }: Fields): string | null {
  if (name === undefined || record === null || typeof record !== 'object') return null;
  const id = (record as Record<string, unknown>)[name];
  return id === undefined || id === null || id === '' ? null : String(id);
}

/** Some files keep a description as a list of its lines. */
function lines(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('\n') : value;
}

/** The pay in the file's own fields; what the text says is read from the text. */
function payIn(value: (field: FieldName) => unknown): PostedPay[] {
  const salary = value('salary');
  if (salary !== null && typeof salary === 'object') {
    const pay = payOfData({ baseSalary: salary });
    return pay ? [pay] : [];
  }
  const words = (field: FieldName) => {
    const found = value(field);
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  };
  const [min, max] = [words('salaryMin'), words('salaryMax')];
  const range =
    min !== '' && max !== ''
      ? `${min} - ${max}`
      : min !== ''
        ? `from ${min}`
        : max && `up to ${max}`;
  const text = [words('salary') || range, words('currency')].filter(Boolean).join(' ');
  const home = homeCurrency(words('url'));
  const pay = text === '' ? null : payOf(text, home, { per: words('payPeriod') });
  return pay && (pay.min ?? pay.max ?? 0) > 0 ? [pay] : [];
}
