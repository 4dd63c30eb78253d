import type { Degree, Evidence, Requirements } from '../../insights';
import { say } from '../../words/own-say';
import { listed } from '../parts/listed';
import { ShowButton } from './show-button';
import { degreeWords, workplaceWords } from './words';

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
  if (years !== null) {
    add(say('asks.experience'), say('asks.years', { count: years }), evidence.years);
  }
  if (leadershipYears !== null) {
    const words = say('asks.years', { count: leadershipYears });
    add(say('asks.leadership'), words, evidence.leadershipYears);
  }
  const degrees = [
    degree.required && degreeAsked(degree.required, 'asks.degreeRequired'),
    degree.preferred && degreeAsked(degree.preferred, 'asks.degreePreferred'),
  ].filter((words) => words !== null);
  if (degrees.length > 0) {
    add(say('asks.degree'), listed(degrees), evidence.degreeRequired, evidence.degreePreferred);
  }
  if (workplace !== null) {
    add(say('asks.workplace'), workplaceWords[workplace], evidence.workplace);
  }
  return rows;
}

/** That none is needed is neither required nor preferred. */
function degreeAsked(degree: Degree, how: 'asks.degreeRequired' | 'asks.degreePreferred'): string {
  const words = degreeWords[degree];
  return degree === 'none' ? words : say(how, { degree: words });
}

/** The posting's demands on the person, and what it leaves unsaid. */
export function AsksSection({ asked, unknowns }: { asked: Requirements; unknowns: string[] }) {
  const rows = askedRows(asked);
  if (rows.length === 0 && unknowns.length === 0) return null;
  return (
    <section className="asks" aria-labelledby="asks-heading">
      <h2 id="asks-heading">{say('asks.heading')}</h2>
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
          <h3>{say('asks.notStated')}</h3>
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
