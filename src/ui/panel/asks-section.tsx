import type { Evidence, Requirements } from '../../insights';
import { ShowButton } from './show-button';
import { count, degreeWords, workplaceWords } from './words';

interface Row {
  name: string;
  words: string;
  evidence: Evidence[];
}

/** What the posting asks for in years, degree and place; what it does not say is not shown here. */
export function askedRows(asked: Requirements): Row[] {
  const { years, leadershipYears, degree, workplace, evidence } = asked;
  const rows: Row[] = [];
  const add = (name: string, words: string, ...from: (Evidence | null)[]) =>
    rows.push({ name, words, evidence: from.filter((one) => one !== null) });
  if (years !== null) add('Experience', `at least ${count(years, 'year')}`, evidence.years);
  if (leadershipYears !== null) {
    add('Leadership', `at least ${count(leadershipYears, 'year')}`, evidence.leadershipYears);
  }
  const degrees = [
    degree.required && `${degreeWords[degree.required]} required`,
    degree.preferred && `${degreeWords[degree.preferred]} preferred`,
  ].filter((words) => words !== null);
  if (degrees.length > 0) {
    add('Degree', degrees.join(', '), evidence.degreeRequired, evidence.degreePreferred);
  }
  if (workplace !== null) add('Workplace', workplaceWords[workplace], evidence.workplace);
  return rows;
}

/** The posting's demands on the person, and what it leaves unsaid. */
export function AsksSection({ asked, unknowns }: { asked: Requirements; unknowns: string[] }) {
  const rows = askedRows(asked);
  if (rows.length === 0 && unknowns.length === 0) return null;
  return (
    <section className="asks" aria-labelledby="asks-heading">
      <h2 id="asks-heading">What it asks for</h2>
      <dl>
        {rows.map(({ name, words, evidence }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {words} <ShowButton evidence={evidence} about={name} compact />
            </dd>
          </div>
        ))}
      </dl>
      {unknowns.length > 0 && (
        <>
          <h3>Not stated</h3>
          <ul className="reasons">
            {unknowns.map((unknown) => (
              <li key={unknown}>{unknown}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
