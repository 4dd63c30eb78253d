import type { PostedPay, Posting, Workplace } from '../posting';
import type { Reading } from './board';
import type { Lines } from './text';

/** How a layout finds each field; a way may find nothing, and may throw. */
export type Ways = {
  [Field in keyof Omit<Posting, 'board' | 'url' | 'id' | 'blocks' | 'location' | 'pay'>]?: () =>
    | Posting[Field]
    | undefined;
} & {
  title: () => string;
  location?: () => readonly (string | undefined)[];
  pay?: () => readonly (PostedPay | null)[];
  description: () => Lines;
};

/** A way's finding; one that fails leaves its field open instead of losing the posting. */
export function attempt<Found>(way: (() => Found) | undefined): Found | undefined {
  try {
    return way?.();
  } catch {
    return undefined;
  }
}

/** The posting that the ways find; without a title and a text the page is still loading. */
export function readingOf(board: string, url: string, id: string | null, ways: Ways): Reading {
  const title = attempt(ways.title);
  const lines = attempt(ways.description);
  if (!title || !lines?.blocks.length) return { state: 'loading' };
  const found = <T>(way: (() => T | null | undefined) | undefined) => attempt(way) || null;
  const posting: Posting = {
    board,
    url,
    id,
    title,
    company: found(ways.company),
    location: [...new Set(attempt(ways.location))].filter((place) => !!place) as string[],
    workplace: found(ways.workplace),
    employmentType: found(ways.employmentType),
    posted: found(ways.posted),
    applicants: found(ways.applicants),
    pay: (attempt(ways.pay) ?? []).filter((pay) => pay !== null),
    blocks: lines.blocks,
  };
  return { state: 'posting', posting, origins: lines.origins };
}

const workplaces: [Workplace, RegExp][] = [
  ['hybrid', /h[yíi]brid|ibrido|hybryd/i],
  [
    'remote',
    /remot[eoa]|work from home|home ?office|télétravail|teletrabajo|à distance|zdaln|distans/i,
  ],
  [
    'onsite',
    /\bon-?\s?site|in[- ](?:person|office)|vor ort|sur site|présentiel|presencial|in sede/i,
  ],
];

/** Where the work is done, in a board's own short words for it. */
export function workplaceOf(text: string | undefined): Workplace | null {
  return workplaces.find(([, pattern]) => text && pattern.test(text))?.[0] ?? null;
}

const employment =
  /^(?:(?:full|part)[- ]?time|contract|permanent|temporary|intern|apprentice|freelance|casual|seasonal|fixed[- ]term|vollzeit|teilzeit|festanstellung|temps (?:plein|partiel)|cd[id]\b|tempo (?:inteiro|integral|parcial|pieno|indeterminato)|período integral|(?:tiempo|jornada) (?:completo|completa|parcial)|voltijd|deeltijd|heltid|pełny etat)/i;

/** Whether a short text names an employment type. */
export const isEmploymentType = (text: string): boolean => employment.test(text);
