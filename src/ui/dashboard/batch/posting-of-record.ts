import { toPosting } from '../../../normalise/input-posting';
import { type Posting, postingSchema } from '../../../posting';

/** Names of the fields as files have them: small letters and digits only, the likeliest first. */
const names = {
  id: ['id', 'jobid', 'postingid', 'reqid', 'requisitionid'],
  title: ['title', 'jobtitle', 'position', 'positiontitle', 'role', 'name'],
  company: [
    'company',
    'companyname',
    'employer',
    'organization',
    'organisation',
    'hiringorganization',
  ],
  location: ['location', 'locations', 'joblocation', 'city', 'place'],
  description: [
    'description',
    'jobdescription',
    'descriptiontext',
    'descriptionhtml',
    'fulldescription',
    'text',
    'body',
    'content',
  ],
  url: ['url', 'joburl', 'link', 'postingurl', 'jobpostingurl'],
  datePosted: ['dateposted', 'posted', 'postedat', 'postedon', 'date', 'listedtime'],
} as const;

/**
 * The posting in a file's record: one of ours, or with the fields that files have. `file`, `at`: where
 * it stands, so that two files' postings never have one key. Throws what is missing.
 */
export function postingOfRecord(record: unknown, file: string, at: number): Posting {
  if (record === null || typeof record !== 'object' || Array.isArray(record)) {
    throw new Error('not a posting but something else');
  }
  const { posting = record } = record as { posting?: unknown };
  const own = postingSchema.safeParse(posting);
  if (own.success) return own.data;
  const fields = new Map(
    Object.entries(record).map(([name, value]) => [
      name.toLowerCase().replace(/[^a-z0-9]/g, ''),
      value,
    ]),
  );
  const field = (which: keyof typeof names) =>
    names[which]
      .map((name) => fields.get(name))
      .find((value) => value !== undefined && value !== '');
  const id = field('id');
  return {
    ...toPosting({
      title: field('title'),
      company: named(field('company')),
      location: field('location'),
      description: field('description'),
      url: field('url'),
      datePosted: field('datePosted'),
    }),
    id: `${file} ${id === undefined || id === null ? at : String(id)}`,
  };
}

/** schema.org writes an employer as a thing with a name. */
function named(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? (value as { name?: unknown }).name : value;
}
