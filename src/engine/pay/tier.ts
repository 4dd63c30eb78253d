import type { Employers, TierId } from '../../knowledge/pay-model';
import type { Posting } from '../../posting';

/** What kind of employer the posting is from, and by what it was told. */
export interface Tier {
  id: TierId | null;
  /** Its name, a word in its name, or what the posting says; null: nothing tells. */
  told: { by: 'name' } | { by: 'word' | 'phrase'; words: string } | null;
}

const unknown: Tier = { id: null, told: null };

/** The kind of employer: by name first, by a word of the name next, by the posting's words last. */
export function employerTier(posting: Posting, employers: Employers): Tier {
  const words = plain(posting.company ?? '').split(' ');
  if (words[0] !== '') {
    const byName = named(words, employers);
    if (byName) return { id: byName, told: { by: 'name' } };
    for (const tier of employers.tiers) {
      const word = tier.nameWords.find((each) => words.includes(each));
      if (word) return { id: tier.id, told: { by: 'word', words: word } };
    }
  }
  return toldByWords(lowered(posting), employers) ?? unknown;
}

/** True for a bank, where a vice president stands below a director. */
export function isBank(company: string | null, { banks }: Employers): boolean {
  const words = plain(company ?? '').split(' ');
  const starts = words.map((_, at) => words.slice(0, at + 1).join(' '));
  return (
    banks.nameWords.some((word) => words.includes(word)) ||
    starts.some((start) => banks.names.includes(start))
  );
}

const divisions = new Set(
  'ai cloud corporate global group holdings international labs platforms research robotics services software solutions studios systems tech technologies technology us usa'.split(
    ' ',
  ),
);

const byEmployers = new WeakMap<Employers, Map<string, TierId>>();

/** "nvidia rapids" is NVIDIA; a short name needs a division's word after it: "gm" is not "gm bakery". */
function named(words: string[], employers: Employers): TierId | null {
  let kinds = byEmployers.get(employers);
  if (!kinds) {
    kinds = new Map(employers.tiers.flatMap(({ id, names }) => names.map((name) => [name, id])));
    byEmployers.set(employers, kinds);
  }
  for (let length = Math.min(words.length, 6); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const kind = kinds.get(name);
    const rest = words.slice(length);
    if (kind && (name.length >= 6 || rest.every((word) => divisions.has(word)))) return kind;
  }
  return null;
}

/** So much of a posting is looked at; real ones are a tenth as long. */
const longest = 100_000;

function lowered({ blocks }: Posting): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > longest) break;
    text += `${block.text.slice(0, longest)} \n `;
  }
  return text.toLowerCase();
}

/** Lower case, no punctuation, no legal form: "Etsy, Inc." is "etsy". */
export function plain(name: string): string {
  const words = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+ ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const forms = ['inc', 'llc', 'ltd', 'limited', 'corp', 'corporation', 'co', 'plc', 'gmbh', 'pbc'];
  while (words.length > 1 && forms.includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const byPhrases = new WeakMap<Employers, RegExp>();

/** By the posting's own words, whole ones: "agi" is not in "magic". The first kind of the list wins. */
function toldByWords(text: string, employers: Employers): Tier | null {
  let phrases = byPhrases.get(employers);
  if (!phrases) {
    const all = employers.tiers.flatMap((tier) => tier.phrases);
    const literal = all.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    phrases = new RegExp(`(?<![a-z0-9])(?:${literal.join('|')})(?![a-z0-9])`, 'g');
    byPhrases.set(employers, phrases);
  }
  const said = new Set(text.match(phrases));
  if (said.size === 0) return null;
  for (const { id, phrases: own } of employers.tiers) {
    const phrase = own.find((each) => said.has(each));
    if (phrase) return { id, told: { by: 'phrase', words: phrase } };
  }
  return null;
}
