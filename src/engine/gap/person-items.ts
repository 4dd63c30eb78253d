import type { Degree, Evidence, GapItem, Requirements } from '../../insights';
import type { Person } from '../../profile/person';
import { years } from './skill-item';

const degrees: Degree[] = ['none', 'bachelors', 'masters', 'phd'];
const degreeNames: Record<Degree, string> = {
  none: 'no degree',
  bachelors: "a bachelor's degree",
  masters: "a master's degree",
  phd: 'a doctorate',
};

/** What the posting asks of the person beside skills: years, leadership, degree, workplace. */
export function personItems(asked: Requirements, person: Person): GapItem[] {
  const items: GapItem[] = [];
  if (asked.years !== null && asked.years > 0) {
    const label = `${asked.years}+ years of experience`;
    items.push(yearsItem('years', label, asked.years, person.totalYears, asked.evidence.years));
  }
  if (asked.leadershipYears !== null && asked.leadershipYears > 0) {
    const label = `${asked.leadershipYears}+ years of leadership`;
    const { leadershipYears } = asked.evidence;
    items.push(
      yearsItem(
        'leadership',
        label,
        asked.leadershipYears,
        person.leadershipYears,
        leadershipYears,
      ),
    );
  }
  const { required, preferred } = asked.degree;
  if (required !== null && required !== 'none') {
    items.push(degreeItem(required, 'required', person, asked.evidence.degreeRequired));
  }
  if (preferred !== null && preferred !== 'none' && preferred !== required) {
    items.push(degreeItem(preferred, 'preferred', person, asked.evidence.degreePreferred));
  }
  const workplace = workplaceItem(asked, person);
  if (workplace) items.push(workplace);
  return items;
}

function yearsItem(
  about: 'years' | 'leadership',
  label: string,
  asked: number,
  own: number | null,
  evidence: Evidence | null,
): GapItem {
  const what = about === 'years' ? 'experience' : 'leadership';
  const base = { skills: [], about, label, strength: 'required' as const, evidence };
  if (own === null) {
    return {
      ...base,
      state: 'missing',
      because: `Your profile does not say how many years of ${what}.`,
      unsaid: true,
    };
  }
  if (own >= asked) return { ...base, state: 'met', because: `You have ${years(own)} of ${what}.` };
  const state = own > 0 ? 'partly' : 'missing';
  const because = `You have ${years(own)} of ${what}: ${years(asked - own)} short.`;
  return { ...base, state, because };
}

const equivalent =
  /\bequivalent\b|\bor (?:related|relevant|comparable) (?:work |professional |practical )?experience\b/i;

function degreeItem(
  asked: Degree,
  strength: 'required' | 'preferred',
  person: Person,
  evidence: Evidence | null,
): GapItem {
  const name = degreeNames[asked];
  const label = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const base = { skills: [], about: 'degree' as const, label, strength, evidence };
  const own = person.degree;
  if (own !== null && degrees.indexOf(own) >= degrees.indexOf(asked)) {
    return { ...base, state: 'met', because: `You have ${degreeNames[own]}.` };
  }
  const have =
    own === null ? 'Your profile does not name a degree' : `You have ${degreeNames[own]}`;
  if (evidence && equivalent.test(evidence.quote) && (person.totalYears ?? 0) > 0) {
    const because = `${have}; the posting also takes equivalent experience, and you have ${years(person.totalYears ?? 0)}.`;
    return { ...base, state: 'substitute', because };
  }
  const near = own !== null && own !== 'none';
  return {
    ...base,
    state: near ? 'partly' : 'missing',
    because: `${have}; ${name} is asked.`,
    ...(own === null && { unsaid: true }),
  };
}

/** Only where the person has a wish: without one nothing can be short. */
function workplaceItem(asked: Requirements, person: Person): GapItem | null {
  const wish = person.workplace;
  const place = asked.workplace;
  if (wish === null || place === null) return null;
  const base = {
    skills: [],
    about: 'workplace' as const,
    label:
      place === 'remote' ? 'Work remotely' : place === 'hybrid' ? 'Work hybrid' : 'Work on site',
    strength: 'required' as const,
    evidence: asked.evidence.workplace,
  };
  if (wish === place) return { ...base, state: 'met', because: 'As you wish it.' };
  const apart = wish === 'hybrid' || place === 'hybrid' ? 'partly' : 'missing';
  const wished = { remote: 'remote work', hybrid: 'hybrid work', onsite: 'work on site' }[wish];
  return { ...base, state: apart, because: `You wish for ${wished}.` };
}
