import type * as z from 'zod';
import { employersSchema, payModelSchema } from './pay-model';
import {
  payLawSchema,
  payObservationSchema,
  placeSchema,
  roleProfileSchema,
  roleStorySchema,
  skillSchema,
  sourceSchema,
} from './schema';

/** A file below assets/knowledge, with slashes, and what it holds. */
export interface KnowledgeFile {
  path: string;
  data: unknown;
}

/** One entry and where it is written. */
export interface Written<T> {
  path: string;
  value: T;
}

/** Every entry of every file, typed. */
export interface KnowledgeBase {
  roles: Written<z.infer<typeof roleProfileSchema>>[];
  stories: Written<z.infer<typeof roleStorySchema>>[];
  skills: Written<z.infer<typeof skillSchema>>[];
  pay: Written<z.infer<typeof payObservationSchema>>[];
  places: Written<z.infer<typeof placeSchema>>[];
  laws: Written<z.infer<typeof payLawSchema>>[];
  sources: Written<z.infer<typeof sourceSchema>>[];
  payModels: Written<z.infer<typeof payModelSchema>>[];
}

/** A schema whose fields have an order. */
interface FieldsSchema<T> {
  shape: Record<string, unknown>;
  safeParse: (data: unknown) => z.ZodSafeParseResult<T>;
}

/** The files as typed entries; what does not fit its schema becomes a problem, in words, and is left out. */
export function readKnowledge(files: readonly KnowledgeFile[]): {
  base: KnowledgeBase;
  problems: string[];
} {
  const problems: string[] = [];
  const known = new Set<string>();

  function entries<T>(fits: RegExp, schema: FieldsSchema<T>): Written<T>[] {
    return files
      .filter(({ path }) => fits.test(path))
      .flatMap(({ path, data }) => {
        known.add(path);
        const list: unknown[] = Array.isArray(data) ? data : [data];
        return list.flatMap((entry) => {
          const parsed = schema.safeParse(entry);
          problems.push(...misorder(path, entry, Object.keys(schema.shape)));
          if (parsed.success) return [{ path, value: parsed.data }];
          problems.push(...parsed.error.issues.map((issue) => inWords(path, entry, issue)));
          return [];
        });
      });
  }

  const base: KnowledgeBase = {
    roles: entries(/^roles\/.+\.json$/, roleProfileSchema),
    stories: entries(/^stories\/.+\.json$/, roleStorySchema),
    skills: entries(/^skills\/.+\.json$/, skillSchema),
    pay: entries(/^pay\/observations\.json$/, payObservationSchema),
    places: entries(/^places\.json$/, placeSchema),
    laws: entries(/^laws\.json$/, payLawSchema),
    sources: entries(/^sources\.json$/, sourceSchema),
    payModels: entries(/^pay\/model\.json$/, payModelSchema),
  };
  entries(/^pay\/employers\.json$/, employersSchema);
  for (const { path } of files) {
    if (!known.has(path))
      problems.push(`${path}: no schema is for this file; name it as its like.`);
  }
  return { base, problems };
}

function misorder(path: string, entry: unknown, fields: readonly string[]): string[] {
  const keys = Object.keys(entry ?? {}).filter((key) => fields.includes(key));
  const sorted = [...keys].sort((a, b) => fields.indexOf(a) - fields.indexOf(b));
  const odd = keys.find((key, at) => key !== sorted[at]);
  return odd === undefined
    ? []
    : [`${path}, ${nameOf(entry)}: "${odd}" stands out of order; write ${sorted.join(', ')}.`];
}

function inWords(path: string, entry: unknown, issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  return `${path}, ${nameOf(entry)}: ${field === '' ? '' : `${field}: `}${issue.message}`;
}

function nameOf(entry: unknown): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? `"${id}"` : 'the entry without id';
}
