import type { Knowledge, RoleProfile } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import { listed } from '../../parts/listed';
import { moneyRange } from '../../parts/money';
import { degreeAsked, yearsAsked } from '../usually-asked';
import { aliasWords } from './alias-words';

/** A figure or word in a cell, and where it comes from; source null: our own weighing. */
interface RoleFigure {
  text: string;
  /** Set where the words are the knowledge base's own. */
  lang: 'en' | undefined;
  source: string | null;
  section: string;
}

/** One line of the comparison: a cell for each role. */
export interface RoleRow {
  label: string;
  cells: RoleFigure[][];
  /** Belongs beside the role's own text too. */
  brief: boolean;
}

/** How many skills stand in a cell. */
const mostSkills = 10;
/** Above this weight a skill is expected. */
const expected = 0.6;

/** What the roles ask and pay, side by side. */
export function comparedRoles(
  roles: readonly RoleProfile[],
  knowledge: Pick<Knowledge, 'skills' | 'pay'>,
): RoleRow[] {
  const names = new Map(knowledge.skills.map(({ id, name }) => [id, name]));
  const row = (
    label: string,
    cell: (role: RoleProfile) => RoleFigure[],
    brief = false,
  ): RoleRow => ({ label, cells: roles.map(cell), brief });
  const words = (text: string): RoleFigure => ({ text, lang: 'en', source: null, section: '' });
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? [] : [words(listed(ids.map((id) => names.get(id) ?? id)))];
  const skillsOf = ({ skills }: RoleProfile) =>
    skills.toSorted((one, other) => other.weight - one.weight);
  const holders = (id: string) =>
    roles.filter(({ skills }) =>
      skills.some(({ skill, weight }) => skill === id && weight >= expected),
    ).length;
  return [
    row(say('roles.titles'), ({ aliases }) => [words(listed(aliases.slice(0, 5).map(aliasWords)))]),
    row(say('norms.experience'), ({ requirements: { years } }) => [span(years)], true),
    row(
      say('norms.leading'),
      ({ requirements: { leadershipYears } }) => (leadershipYears ? [span(leadershipYears)] : []),
      true,
    ),
    row(
      say('roles.degree'),
      ({ requirements: { degree } }) => [
        {
          text: degreeAsked(degree),
          lang: undefined,
          source: degree.source,
          section: degree.section,
        },
      ],
      true,
    ),
    row(
      say('roles.skills'),
      (role) =>
        named(
          skillsOf(role)
            .slice(0, mostSkills)
            .map(({ skill }) => skill),
        ),
      true,
    ),
    row(say('roles.skillsApart'), (role) =>
      named(
        skillsOf(role)
          .filter(({ skill, weight }) => weight >= expected && holders(skill) === 1)
          .slice(0, mostSkills)
          .map(({ skill }) => skill),
      ),
    ),
    row(say('roles.pay'), ({ id }) =>
      knowledge.pay
        .filter(({ role, relation }) => role === id && relation === 'itself')
        .map(({ p50, low, high, p25, p75, kind, label, year, source, section }) => ({
          text: say(kinds[kind], {
            range:
              moneyRange(low ?? p25 ?? p50, high ?? p75 ?? p50, 'USD') ?? say('roles.noFigure'),
            label: year === null ? label : say('roles.ofYear', { label, year: String(year) }),
          }),
          lang: undefined,
          source,
          section,
        })),
    ),
  ];
}

const kinds = {
  base: 'roles.payBase',
  total: 'roles.payTotal',
  unknown: 'roles.payUnknown',
} as const;

function span(years: RoleProfile['requirements']['years']): RoleFigure {
  const { source, section } = years;
  return { text: yearsAsked(years), lang: undefined, source, section };
}
