import type { Degree, Evidence, GapItem } from '../../insights';
import { highestDegree } from '../../profile/highest-degree';
import type { Person } from '../../profile/person';
import type { Say } from '../../words/say';

const degrees: Degree[] = ['none', 'bachelors', 'masters', 'phd'];
/** Alone, and within a sentence. */
const names = {
  bachelors: { label: 'gap.bachelors', inSentence: 'gap.aBachelors' },
  masters: { label: 'gap.masters', inSentence: 'gap.aMasters' },
  phd: { label: 'gap.phd', inSentence: 'gap.aPhd' },
} as const;

/** Words by which work counts like a degree. */
const equivalent =
  /\bequivalent\b|\bor (?:\w+ )?(?:related|relevant|comparable|similar) (?:work |professional |practical )?experience\b|\bin lieu of\b|\bor (?:\d+\+? years|(?:commensurate|practical|industry|work|professional) experience)/i;

/** A degree that is asked for; null: none is. */
export function degreeItem(
  asked: Degree | null,
  strength: 'required' | 'preferred',
  person: Person,
  evidence: Evidence | null,
  say: Say,
): GapItem | null {
  if (asked === null || asked === 'none') return null;
  const label = say(names[asked].label);
  const base = { skills: [], about: 'degree' as const, label, strength, evidence };
  const own = highestDegree(person);
  if (own !== null && own !== 'none' && degrees.indexOf(own) >= degrees.indexOf(asked)) {
    const degree = say(names[own].inSentence);
    return { ...base, state: 'met', because: say('gap.degreeMet', { degree }) };
  }
  const unsaid = own === null && { unsaid: true as const };
  const total = person.totalYears ?? 0;
  if (evidence && equivalent.test(evidence.quote) && total > 0) {
    const because = standIn(own, say('gap.years', { count: total }), say);
    return { ...base, state: 'substitute', because, ...unsaid };
  }
  const near = own !== null && own !== 'none';
  const because = short(own, say(names[asked].inSentence), say);
  return { ...base, state: near ? 'partly' : 'missing', because, ...unsaid };
}

function standIn(own: Degree | null, years: string, say: Say): string {
  if (own === null) return say('gap.degreeUnsaidStandIn', { years });
  if (own === 'none') return say('gap.degreeNoneStandIn', { years });
  return say('gap.degreeStandIn', { own: say(names[own].inSentence), years });
}

function short(own: Degree | null, asked: string, say: Say): string {
  if (own === null) return say('gap.degreeUnsaid', { asked });
  if (own === 'none') return say('gap.degreeNone', { asked });
  return say('gap.degreeShort', { own: say(names[own].inSentence), asked });
}
