import type { Employers, TierId } from '../../knowledge/pay-model';
import type { Posting } from '../../posting';

/** What kind of employer the posting is from, and by what it was told. */
export interface Tier {
  id: TierId | null;
  because: string;
}

const unknown: Tier = { id: null, because: 'nothing in the posting tells the kind of employer' };

/** The kind of employer: by name first, by a word of the name next, by the posting's words last. */
export function employerTier(posting: Posting, employers: Employers): Tier {
  const name = plain(posting.company ?? '');
  if (name !== '') {
    for (const tier of employers.tiers) {
      const known = tier.names.find((each) => names(name, each));
      if (known) return { id: tier.id, because: `by name: ${posting.company}` };
    }
    for (const tier of employers.tiers) {
      const word = tier.nameWords.find((each) => ` ${name} `.includes(` ${each} `));
      if (word) return { id: tier.id, because: `"${word}" in the name` };
    }
  }
  const text = ` ${posting.blocks.map((block) => block.text.toLowerCase()).join(' \n ')} `;
  for (const tier of employers.tiers) {
    const phrase = tier.phrases.find((each) => holds(text, each));
    if (phrase) return { id: tier.id, because: `the posting says "${phrase.trim()}"` };
  }
  return unknown;
}

const divisions = new Set(
  'ai cloud corporate global group holdings international labs platforms research robotics services software solutions studios systems tech technologies technology us usa'.split(
    ' ',
  ),
);

/** "nvidia rapids" is NVIDIA; a short name needs a division's word after it: "gm" is not "gm bakery". */
function names(name: string, known: string): boolean {
  if (name === known) return true;
  if (!name.startsWith(`${known} `)) return false;
  if (known.length >= 6) return true;
  return name
    .slice(known.length + 1)
    .split(' ')
    .every((word) => divisions.has(word));
}

/** Lower case, no punctuation, no legal form: "Etsy, Inc." is "etsy". */
export function plain(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+ ]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const forms = ['inc', 'llc', 'ltd', 'limited', 'corp', 'corporation', 'co', 'plc', 'gmbh', 'pbc'];
  while (words.length > 1 && forms.includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The phrase as whole words: "agi" is not in "magic". */
function holds(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + phrase.length] ?? ' ';
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
  }
  return false;
}
