import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../engine/analyze';
import { flags } from '../engine/flags/registry';
import type { FlagFinding } from '../insights';
import { loadKnowledge } from '../knowledge/load';
import { toPosting } from '../normalise/input-posting';
import { sayEnglish } from '../words/say-english';
import type { Evaluate } from './evaluation';
import { type LabelledPosting, sharedPostings } from './labelled-postings';

/** The day the measuring postings were gathered: ages and laws count as of then. */
const gathered = '2026-11-20';

/** The kinds of postings a fire rate is told for. */
const kinds = ['leadership', 'near miss', 'ordinary'] as const;
type Kind = (typeof kinds)[number];

interface Firing {
  finding: FlagFinding;
  kind: Kind;
  /** Of the flag and its words; where something is absent, of the posting's id. */
  hash: string;
}

/** A reader's judgement of single firings: flag id → hash → right or wrong. */
type Review = Record<string, Record<string, 'right' | 'wrong'>>;

/** A flag below this share of right firings is mended or dropped. */
const leastPrecision = 0.9;

/** How often every red flag fires on real postings, with quotes, and how often a reader agreed. */
export const evalFlags: Evaluate = async (shared, { wrong }) => {
  const postings = sharedPostings(join(shared, 'eval'));
  if (!postings) return { text: `Red flags: not measured, ${shared}/eval is absent.`, wrong: null };
  const review = readReview(join(import.meta.dirname, '../../test/flag-review.json'));
  const of = new Map(kinds.map((kind) => [kind, postings.filter((one) => kindOf(one) === kind)]));
  const fired = firingsOn(postings);
  const lines = flags.map(({ id }) => report(id, fired.get(id) ?? [], of, review[id] ?? {}, wrong));
  const head = kinds.map((kind) => `${of.get(kind)?.length ?? 0} ${kind}`).join(', ');
  const low = lines.filter(({ precision }) => precision !== null && precision < leastPrecision);
  return {
    text: [
      `Red flags on ${postings.length} real postings (${head}).`,
      `${'flag'.padEnd(28)} ${kinds.map((kind) => kind.padStart(11)).join('')}   right of read   unread`,
      ...lines.map(({ row }) => row),
      '',
      ...lines.flatMap(({ examples }) => examples),
      `${low.length} flags below a precision of ${leastPrecision}.`,
    ].join('\n'),
    wrong: low.length,
  };
};

/** Every firing on the postings, by flag, in the order of the postings. */
function firingsOn(postings: LabelledPosting[]): Map<string, Firing[]> {
  const knowledge = loadKnowledge();
  const fired = new Map<string, Firing[]>();
  for (const posting of postings) {
    const { flags: found } = analyze(toPosting(posting), knowledge, null, gathered, sayEnglish);
    for (const finding of found) {
      const words = finding.quotes[0] ?? posting.id;
      const hash = createHash('sha256')
        .update(`${finding.id}\n${words}`)
        .digest('hex')
        .slice(0, 12);
      const list = fired.get(finding.id) ?? [];
      list.push({ finding, kind: kindOf(posting), hash });
      fired.set(finding.id, list);
    }
  }
  return fired;
}

function report(
  id: string,
  firings: Firing[],
  of: Map<Kind, LabelledPosting[]>,
  review: Review[string],
  wrong: boolean,
) {
  const rates = kinds.map((kind) => {
    const hits = firings.filter((firing) => firing.kind === kind).length;
    const share = (100 * hits) / Math.max(1, of.get(kind)?.length ?? 0);
    return `${hits} ${share.toFixed(0).padStart(3)}%`.padStart(11);
  });
  const read = firings.flatMap(({ hash }) => review[hash] ?? []);
  const right = read.filter((mark) => mark === 'right').length;
  const precision = read.length === 0 ? null : right / read.length;
  const judged = precision === null ? '' : `${right}/${read.length} ${precision.toFixed(2)}`;
  const shown = firings.filter(({ hash }) => (wrong ? review[hash] === 'wrong' : true));
  return {
    precision,
    row: `${id.padEnd(28)} ${rates.join('')}${judged.padStart(16)}${String(firings.length - read.length).padStart(9)}`,
    examples: shown.slice(0, 3).map(({ finding, hash }) => {
      const quote = finding.quotes.slice(0, 3).join(' | ') || '(absent)';
      return `${id} ${finding.severity} ${hash}: ${quote.replace(/\s+/g, ' ').slice(0, 160)}`;
    }),
  };
}

function kindOf({ label }: LabelledPosting): Kind {
  if (label.set === 'c') return 'ordinary';
  return label.set === 'a' ? 'leadership' : 'near miss';
}

function readReview(path: string): Review {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Review) : {};
}
