import type { Knowledge, RoleProfile } from '../../../knowledge/schema';
import { degreeWords } from '../../panel/words';
import { moneyRange } from '../../parts/money';
import { aliasWords } from './alias-words';

/** A figure or word in a cell, and where it comes from; source null: our own weighing. */
interface RoleFigure {
  text: string;
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
  const words = (text: string): RoleFigure => ({ text, source: null, section: '' });
  const named = (ids: readonly string[]) =>
    ids.length === 0 ? [] : [words(ids.map((id) => names.get(id) ?? id).join(', '))];
  const skillsOf = ({ skills }: RoleProfile) =>
    skills.toSorted((one, other) => other.weight - one.weight);
  const holders = (id: string) =>
    roles.filter(({ skills }) =>
      skills.some(({ skill, weight }) => skill === id && weight >= expected),
    ).length;
  return [
    row('Also called', ({ aliases }) => [words(aliases.slice(0, 5).map(aliasWords).join(', '))]),
    row('Experience', ({ requirements: { years } }) => [span(years)], true),
    row(
      'Leading people',
      ({ requirements: { leadershipYears } }) => (leadershipYears ? [span(leadershipYears)] : []),
      true,
    ),
    row(
      'Degree',
      ({ requirements: { degree } }) => [
        {
          text:
            degree.preferred && degree.preferred !== degree.required
              ? `${degreeWords[degree.required]}; ${degreeWords[degree.preferred]} preferred`
              : degreeWords[degree.required],
          source: degree.source,
          section: degree.section,
        },
      ],
      true,
    ),
    row(
      'Skills expected first',
      (role) =>
        named(
          skillsOf(role)
            .slice(0, mostSkills)
            .map(({ skill }) => skill),
        ),
      true,
    ),
    row('Skills that set it apart here', (role) =>
      named(
        skillsOf(role)
          .filter(({ skill, weight }) => weight >= expected && holders(skill) === 1)
          .slice(0, mostSkills)
          .map(({ skill }) => skill),
      ),
    ),
    row('Pay of the role itself, by source', ({ id }) =>
      knowledge.pay
        .filter(({ role, relation }) => role === id && relation === 'itself')
        .map(({ p50, low, high, p25, p75, kind, label, year, source, section }) => ({
          text: `${moneyRange(low ?? p25 ?? p50, high ?? p75 ?? p50, 'USD') ?? 'no figure'} ${kinds[kind]}${year === null ? '' : `, ${year}`}: ${label}`,
          source,
          section,
        })),
    ),
  ];
}

const kinds = { base: 'base', total: 'total', unknown: '(base or total not said)' } as const;

function span({ min, max, source, section }: RoleProfile['requirements']['years']): RoleFigure {
  return { text: min === max ? `${min} years` : `${min}–${max} years`, source, section };
}
