/** The fields of a posting that a file may have, in the order in which they are asked for. */
export const fieldNames = [
  'title',
  'description',
  'company',
  'location',
  'url',
  'id',
  'datePosted',
  'salary',
  'salaryMin',
  'salaryMax',
  'currency',
  'payPeriod',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Which name of the file each field stands under; what is left out, the file has not. */
export type Fields = Partial<Record<FieldName, string>>;

/** Names as files have them, small letters and digits only, the likeliest first. */
const known: Record<FieldName, readonly string[]> = {
  title: ['title', 'jobtitle', 'position', 'positiontitle', 'postingtitle', 'role', 'name'],
  description: [
    'description',
    'jobdescription',
    'descriptiontext',
    'descriptionhtml',
    'descriptionplain',
    'fulldescription',
    'postingtext',
    'text',
    'body',
    'content',
    'details',
  ],
  company: [
    'company',
    'companyname',
    'employer',
    'employername',
    'organization',
    'organisation',
    'hiringorganization',
  ],
  location: ['location', 'locations', 'joblocation', 'locationname', 'city', 'place'],
  url: ['url', 'joburl', 'joblink', 'link', 'postingurl', 'jobpostingurl', 'applyurl', 'href'],
  id: ['id', 'jobid', 'postingid', 'reqid', 'requisitionid', 'externalid', 'key'],
  datePosted: ['dateposted', 'posted', 'postedat', 'postedon', 'posteddate', 'date', 'listedtime'],
  salary: ['salary', 'pay', 'salaryrange', 'payrange', 'compensation', 'basesalary', 'salarytext'],
  salaryMin: ['salarymin', 'minsalary', 'minimumsalary', 'salaryfrom', 'paymin', 'minpay'],
  salaryMax: ['salarymax', 'maxsalary', 'maximumsalary', 'salaryto', 'paymax', 'maxpay'],
  currency: ['currency', 'salarycurrency', 'paycurrency'],
  payPeriod: ['payperiod', 'salaryperiod', 'period', 'salaryunit', 'payinterval'],
};

/** Parts of names, for those that nobody can list: "posting_title_en". */
const hints: Partial<Record<FieldName, RegExp>> = {
  title: /title/,
  description: /desc(?!ending)|posting_?text|body/,
  company: /company_?name|employer/,
  location: /location|city/,
};

/** A text of this many characters, on average, is a description, whatever its name. */
const longText = 300;

const bare = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The names in a file's first records. */
export function namesIn(records: readonly unknown[]): string[] {
  return [
    ...new Set(
      records.flatMap((record) =>
        record !== null && typeof record === 'object' && !Array.isArray(record)
          ? Object.keys(record)
          : [],
      ),
    ),
  ];
}

/** Which name of the file means which field, as far as its names and first records tell. */
export function guessFields(records: readonly unknown[]): Fields {
  const names = namesIn(records);
  const fields: Fields = {};
  const free = () => names.filter((name) => !Object.values(fields).includes(name));
  const take = (field: FieldName, name: string | undefined) => {
    if (fields[field] === undefined && name !== undefined) fields[field] = name;
  };
  for (const field of fieldNames) {
    take(
      field,
      known[field]
        .map((spelling) => free().find((name) => bare(name) === spelling))
        .find((name) => name !== undefined),
    );
  }
  for (const [field, hint] of Object.entries(hints) as [FieldName, RegExp][]) {
    take(
      field,
      free().find((name) => hint.test(name.toLowerCase())),
    );
  }
  take('description', longestOf(free(), records));
  return fields;
}

/** The name under which the longest texts stand; undefined: all are short. */
function longestOf(names: readonly string[], records: readonly unknown[]): string | undefined {
  const lengthOf = (name: string) => {
    const lengths = records.map((record) => {
      const value = (record as Record<string, unknown> | null)?.[name];
      return typeof value === 'string' ? value.length : 0;
    });
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  };
  const [longest] = names
    .map((name) => ({ name, length: lengthOf(name) }))
    .toSorted((one, other) => other.length - one.length);
  return longest && longest.length >= longText ? longest.name : undefined;
}

/** The fields without which nothing can be judged, and which the file does not seem to have. */
export function missingFields(fields: Fields): FieldName[] {
  return (['title', 'description'] as const).filter((field) => fields[field] === undefined);
}
