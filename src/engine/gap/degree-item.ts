import type { Degree, Evidence, GapItem } from '../../insights';
import { highestDegree } from '../../profile/highest-degree';
import type { Person } from '../../profile/person';
import { years } from './count-words';

const degrees: Degree[] = ['none', 'bachelors', 'masters', 'phd'];
const degreeNames: Record<Degree, string> = {
  none: 'no degree',
  bachelors: "a bachelor's degree",
  masters: "a master's degree",
  phd: 'a doctorate',
};

/** Words by which work counts like a degree. */
const equivalent =
  /\bequivalent\b|\bor (?:\w+ )?(?:related|relevant|comparable|similar) (?:work |professional |practical )?experience\b|\bin lieu of\b|\bor (?:\d+\+? years|(?:commensurate|practical|industry|work|professional) experience)/i;

/** A degree that is asked for; null: none is. */
export function degreeItem(
  asked: Degree | null,
  strength: 'required' | 'preferred',
  person: Person,
  evidence: Evidence | null,
): GapItem | null {
  if (asked === null || asked === 'none') return null;
  const name = degreeNames[asked];
  const label = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const base = { skills: [], about: 'degree' as const, label, strength, evidence };
  const own = highestDegree(person);
  if (own !== null && degrees.indexOf(own) >= degrees.indexOf(asked)) {
    return { ...base, state: 'met', because: `You have ${degreeNames[own]}.` };
  }
  const have =
    own === null ? 'Your profile does not name a degree' : `You have ${degreeNames[own]}`;
  if (evidence && equivalent.test(evidence.quote) && (person.totalYears ?? 0) > 0) {
    const because = `${have}; the posting also takes equivalent experience, and you have ${years(person.totalYears ?? 0)}.`;
    return {
      ...base,
      state: 'substitute',
      because,
      ...(own === null && { unsaid: true as const }),
    };
  }
  const near = own !== null && own !== 'none';
  return {
    ...base,
    state: near ? 'partly' : 'missing',
    because: `${have}; ${name} is asked.`,
    ...(own === null && { unsaid: true }),
  };
}
