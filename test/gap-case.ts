import { measureGap } from '../src/engine/gap/gap';
import { readPosting } from '../src/engine/read/read-posting';
import type { Gap } from '../src/insights';
import { loadKnowledge } from '../src/knowledge/load';
import { toPosting } from '../src/normalise/input-posting';
import { emptyPerson } from '../src/profile/empty-person';
import type { Level, Person } from '../src/profile/person';
import { sayEnglish } from '../src/words/say-english';

const knowledge = loadKnowledge();

/** A skill of a person in short: "aws", "aws 5" (years), "aws expert", "aws basic 2"; strong unless said. */
export type Has = string;

export function personWith(has: Has[], more: Partial<Person> = {}): Person {
  const skills = has.map((one) => {
    const [id = '', ...rest] = one.split(' ');
    const years = rest.find((word) => /^\d+$/.test(word));
    const level = (rest.find((word) => /^[a-z]+$/.test(word)) ?? 'strong') as Level;
    return { id, level, years: years ? Number(years) : null };
  });
  return { ...emptyPerson, ...more, skills };
}

/** What comes of lines under "Requirements"; a line "# Heading" opens another section. */
export function gapOf(
  lines: string[],
  person: Person,
  more: { location?: string | undefined; company?: string } = {},
): Gap {
  const text = ['# Requirements', ...lines].map((line) =>
    line.startsWith('# ') ? `<h3>${line.slice(2)}</h3>` : `<li>${line}</li>`,
  );
  const posting = toPosting({ title: 'Lead', description: text.join('\n'), ...more });
  const role = { id: null, confidence: 0, ranked: [] };
  const gap = measureGap(
    posting,
    readPosting(posting, knowledge),
    role,
    person,
    knowledge,
    sayEnglish,
  );
  if (!gap) throw new Error('no gap');
  return gap;
}

/** "required met: Python" for each requirement. */
export function told(...asked: Parameters<typeof gapOf>): string[] {
  return gapOf(...asked).items.map(
    ({ strength, state, label }) => `${strength} ${state}: ${label}`,
  );
}
