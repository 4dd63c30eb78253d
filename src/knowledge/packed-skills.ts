import type { Skill } from './schema';

/** What a skill's file leaves out is empty. */
const unsaid = { aliases: [], implies: [], substitutes: [], firstPublic: null, guard: null };

/** A skill as its file says it. */
export type WrittenSkill = Pick<Skill, 'id' | 'name' | 'category'> & Partial<Skill>;

/**
 * One file of skills as it ships: a line each, fields between tabs, a fifth smaller and quicker to
 * read than JSON. Files in the project stay JSON, for people.
 */
export function packSkills(skills: readonly WrittenSkill[]): string {
  return skills.map(whole).map(lineOf).join('\n');
}

/** The skills of one file, packed or as written. */
export function unpackSkills(file: string | readonly WrittenSkill[]): Skill[] {
  return typeof file === 'string' ? file.split('\n').map(skillOf) : file.map(whole);
}

function whole(skill: WrittenSkill): Skill {
  return { ...unsaid, ...skill };
}

function lineOf({ id, name, category, aliases, implies, substitutes, firstPublic, guard }: Skill) {
  return [
    id,
    name,
    category,
    aliases.join('|'),
    implies.join(' '),
    substitutes.map(({ skill, closeness }) => `${skill}:${closeness}`).join(' '),
    firstPublic === null
      ? ''
      : [
          firstPublic.date,
          firstPublic.confidence,
          firstPublic.source,
          firstPublic.recalled ? 'recalled' : 'found',
        ].join(' '),
    guard === null
      ? ''
      : [
          guard.caseSensitive ? 'case' : '',
          guard.notBefore.join(' '),
          guard.notAfter.join(' '),
          guard.needs.join(','),
        ].join('|'),
  ]
    .join('\t')
    .trimEnd();
}

function skillOf(line: string): Skill {
  const [id = '', name = '', category = '', aliases, implies, substitutes, date, guard] =
    line.split('\t');
  return {
    id,
    name,
    category,
    aliases: parts(aliases, '|'),
    implies: parts(implies, ' '),
    substitutes: parts(substitutes, ' ').map((pair) => {
      const [skill = '', closeness] = pair.split(':');
      return { skill, closeness: Number(closeness) };
    }),
    firstPublic: date ? firstPublicOf(date) : null,
    guard: guard ? guardOf(guard) : null,
  };
}

function firstPublicOf(text: string): Skill['firstPublic'] {
  const [date = '', confidence, source = '', recalled] = text.split(' ');
  return {
    date,
    confidence: confidence === 'high' || confidence === 'medium' ? confidence : 'low',
    recalled: recalled === 'recalled',
    source,
  };
}

function guardOf(text: string): Skill['guard'] {
  const [caseSensitive, notBefore, notAfter, needs] = text.split('|');
  return {
    caseSensitive: caseSensitive === 'case',
    notBefore: parts(notBefore, ' '),
    notAfter: parts(notAfter, ' '),
    needs: parts(needs, ','),
  };
}

function parts(text: string | undefined, between: string): string[] {
  return text ? text.split(between) : [];
}
