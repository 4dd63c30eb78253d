import type { Say } from '../../words/say';
import type { Flag } from './flag';
import { flags } from './registry';

/** What a flag says in words of its own; English stands in its file, translations beside the others. */
const spoken = ['title', 'why', 'question', 'mend'] as const;
type Spoken = (typeof spoken)[number];

/** What a flag says, in the person's language; in English where there is no translation. */
export function flagWords(flag: Pick<Flag, 'id' | Spoken>, field: Spoken, say: Say): string {
  return say.translated(keyOf(flag.id, field)) ?? flag[field];
}

/** The title of the flag with this id; the id itself where this version does not know it. */
export function flagTitle(id: string, say: Say): string {
  const flag = flags.find((one) => one.id === id);
  return flag ? flagWords(flag, 'title', say) : id;
}

/** The keys of all that flags say, for whoever hands the translations on. */
export function flagKeys(): string[] {
  return flags.flatMap(({ id }) => spoken.map((field) => keyOf(id, field)));
}

/** What the flags say in English, by the keys of their translations. */
export function englishFlags(): Record<string, string> {
  return Object.fromEntries(
    flags.flatMap((flag) => spoken.map((field) => [keyOf(flag.id, field), flag[field]])),
  );
}

function keyOf(id: string, field: Spoken): string {
  return `flag_${id.replaceAll('-', '_')}__${field}`;
}
