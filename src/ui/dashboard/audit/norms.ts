import type { Degree, Evidence, Insights } from '../../../insights';
import type { Knowledge, RoleProfile } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import { degreeWords } from '../../panel/words';
import { degreeAsked, yearsAsked } from '../usually-asked';

/** What the draft asks in one matter, beside what such roles ask. */
export interface NormRow {
  label: string;
  /** null: the draft is silent. */
  asks: string | null;
  usual: string;
  verdict: 'more' | 'usual' | 'less' | 'silent';
  evidence: Evidence[];
  /** Id in sources.json, and the heading there. */
  source: string;
  section: string;
}

/** Skills the draft requires, held against the role's. */
export interface SkillNorms {
  /** Required, and not among what people in the role usually have. */
  unusual: { id: string; name: string; evidence: Evidence[] }[];
  /** Usual for the role, weightiest first, and not in the draft. */
  unmentioned: { id: string; name: string }[];
  required: number;
}

const degrees: readonly Degree[] = ['none', 'bachelors', 'masters', 'phd'];

/** Years and degree of the draft against the role it reads as. */
export function normRows({ requirements: asked }: Insights, role: RoleProfile): NormRow[] {
  const { years, leadershipYears, degree } = role.requirements;
  const rows = [yearsRow(say('norms.experience'), asked.years, asked.evidence.years, years)];
  if (leadershipYears) {
    rows.push(
      yearsRow(
        say('norms.leading'),
        asked.leadershipYears,
        asked.evidence.leadershipYears,
        leadershipYears,
      ),
    );
  }
  const wanted = asked.degree.required;
  const off = wanted === null ? 0 : degrees.indexOf(wanted) - degrees.indexOf(degree.required);
  rows.push({
    label: say('norms.degreeRequired'),
    asks: wanted && degreeWords[wanted],
    usual: degreeAsked(degree),
    verdict: wanted === null ? 'silent' : off > 0 ? 'more' : off < 0 ? 'less' : 'usual',
    evidence: asked.evidence.degreeRequired ? [asked.evidence.degreeRequired] : [],
    source: degree.source,
    section: degree.section,
  });
  return rows;
}

function yearsRow(
  label: string,
  asked: number | null,
  place: Evidence | null,
  { min, max, source, section }: RoleProfile['requirements']['years'],
): NormRow {
  return {
    label,
    asks: asked === null ? null : say('norms.years', { count: asked }),
    usual: yearsAsked({ min, max }),
    verdict: asked === null ? 'silent' : asked > max ? 'more' : asked < min ? 'less' : 'usual',
    evidence: place ? [place] : [],
    source,
    section,
  };
}

/** How many of the role's usual skills are worth naming. */
const mostUnmentioned = 6;

/** What the draft requires beyond the role, and what of the role it leaves unsaid. */
export function skillNorms(
  { skills }: Insights,
  role: RoleProfile,
  knowledge: Pick<Knowledge, 'skills'>,
): SkillNorms {
  const names = new Map(knowledge.skills.map(({ id, name }) => [id, name]));
  const implied = new Map(knowledge.skills.map(({ id, implies }) => [id, implies]));
  // What the role's skills imply belongs to it as well.
  const usual = new Set(role.skills.flatMap(({ skill }) => [skill, ...(implied.get(skill) ?? [])]));
  const required = skills.filter(({ level }) => level === 'required');
  // A tool counts as usual where what it stands for is.
  const belongs = (id: string) =>
    usual.has(id) || (implied.get(id) ?? []).some((one) => usual.has(one));
  const said = new Set(skills.flatMap(({ id }) => [id, ...(implied.get(id) ?? [])]));
  return {
    unusual: required
      .filter(({ id }) => !belongs(id))
      .map(({ id, name, evidence }) => ({ id, name, evidence })),
    unmentioned: role.skills
      .filter(({ skill }) => !said.has(skill))
      .toSorted((one, other) => other.weight - one.weight)
      .slice(0, mostUnmentioned)
      .map(({ skill }) => ({ id: skill, name: names.get(skill) ?? skill })),
    required: required.length,
  };
}
