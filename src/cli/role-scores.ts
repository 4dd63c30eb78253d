import type { RoleId } from '../insights';
import type { LabelledPosting } from './labelled-postings';

/** What one method says of one posting. */
export interface RoleGuess {
  posting: LabelledPosting;
  relevant: boolean;
  /** null: abstains. */
  role: RoleId | null;
  /** The best first. */
  ranked: RoleId[];
  /** How sure the method is of `role`, 0..1; null: it does not say. */
  confidence: number | null;
  /** How the method came to it, a sentence each; absent where it cannot say. */
  because?: { relevance: string[]; roles: string[] };
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

/** Clear postings only: what a reader called borderline is nobody's mistake. */
const clear = (guess: RoleGuess) => guess.posting.label.mlLeadership !== 'borderline';

/** Whether a posting's role is scored: named by a reader who was sure. */
const scored = ({ posting: { label } }: RoleGuess) => label.role !== null && label.confidence >= 2;

export function isRelevanceWrong(guess: RoleGuess): boolean {
  return clear(guess) && guess.relevant !== guess.posting.label.mlLeadership;
}

export function isRoleWrong(guess: RoleGuess): boolean {
  return scored(guess) && guess.role !== guess.posting.label.role;
}

export const scoreHeader =
  'method                                  F1  prec   rec  false alarms: ordinary, near | role top-1  top-2   ECE  (n)';

/** One line of the table; all numbers but the counts are percent. */
export function scoreRow(name: string, guesses: readonly RoleGuess[]): string {
  const judged = guesses.filter(clear);
  const right = judged.filter(({ posting }) => posting.label.mlLeadership === true);
  const said = judged.filter(({ relevant }) => relevant);
  const both = said.filter(({ posting }) => posting.label.mlLeadership === true).length;
  const alarms = (ordinary: boolean) =>
    said.filter(
      ({ posting: { label } }) => label.mlLeadership === false && (label.set === 'c') === ordinary,
    ).length;
  const named = guesses.filter(scored);
  const top1 = named.filter((guess) => !isRoleWrong(guess)).length;
  const top2 = named.filter(({ posting, ranked }) =>
    ranked.slice(0, 2).some((id) => id === posting.label.role),
  ).length;
  const error = calibrationError(named);
  return [
    name.padEnd(36),
    percent(2 * both, right.length + said.length),
    percent(both, said.length),
    percent(both, right.length),
    String(alarms(true)).padStart(22),
    String(alarms(false)).padStart(5),
    '|',
    percent(top1, named.length).padStart(10),
    percent(top2, named.length).padStart(6),
    error === null ? '    –' : (100 * error).toFixed(1).padStart(5),
    ` (${judged.length}, ${named.length})`,
  ].join(' ');
}

const bins = 10;

/** Expected calibration error, 0..1: how far confidence and share of right answers lie apart, over ten bins. */
function calibrationError(guesses: readonly RoleGuess[]): number | null {
  const told = guesses.flatMap((guess) =>
    guess.confidence === null ? [] : [{ guess, confidence: guess.confidence }],
  );
  if (told.length === 0) return null;
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const here = told.filter(
      ({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin,
    );
    const said = here.reduce((sum, { confidence }) => sum + confidence, 0);
    const right = here.filter(({ guess: { posting, ranked } }) => ranked[0] === posting.label.role);
    error += Math.abs(said - right.length) / told.length;
  }
  return error;
}

const short: Record<RoleId, string> = {
  'director-ml-engineering': 'ML engineering',
  'director-ml-infrastructure': 'infrastructure',
  'director-mlops': 'MLOps',
  'ml-infrastructure-program-manager': 'programme',
  'senior-ml-infrastructure-architect': 'architect',
};

/** Right answers by role, and what was said instead. */
export function confusion(guesses: readonly RoleGuess[]): string {
  const named = guesses.filter(scored);
  const ids = Object.keys(short) as RoleId[];
  const head = ids.map((id) => short[id].padStart(15)).join('');
  const rows = ids.flatMap((truth) => {
    const here = named.filter(({ posting }) => posting.label.role === truth);
    if (here.length === 0) return [];
    const cells = [...ids, null].map((id) => here.filter(({ role }) => role === id).length);
    const top1 = cells[ids.indexOf(truth)] ?? 0;
    const top2 = here.filter(({ ranked }) => ranked.slice(0, 2).includes(truth)).length;
    const counts = cells.map((count) => (count === 0 ? '·' : String(count)).padStart(15)).join('');
    return [
      `${short[truth].padEnd(16)}${counts}   ${percent(top1, here.length)} ${percent(top2, here.length)}`,
    ];
  });
  return [`label \\ said    ${head}      (abstains)   top-1 top-2`, ...rows].join('\n');
}
