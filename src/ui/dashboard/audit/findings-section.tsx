import type { Evidence, FlagFinding } from '../../../insights';
import { count } from '../../panel/words';
import { Disclosure } from '../../parts/disclosure';
import { Icon } from '../../parts/icon';
import type { Audited } from './audited';
import { FindingCard } from './finding-card';
import { type Suggestion, suggestionsFor } from './suggestions';

/** What to mend, the gravest first; small points wait behind a click. */
export function FindingsSection({
  audit,
  point,
  apply,
}: {
  audit: Audited;
  point: (evidence: Evidence) => void;
  apply: (suggestion: Suggestion) => void;
}) {
  const { findings, serious, draft, reading, insights, role, limits } = audit;
  const small = findings.filter(({ severity }) => severity === 'info');
  const main = findings.filter(({ severity }) => severity !== 'info');
  const context = { text: draft.text, reading, insights, role };
  const cards = (some: FlagFinding[]) => (
    <ul className="findings">
      {some.map((finding) => (
        <FindingCard
          key={finding.id}
          finding={finding}
          suggestions={suggestionsFor(finding, context)}
          point={point}
          apply={apply}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="mend-heading" data-serious={serious} data-findings={findings.length}>
      <h2 id="mend-heading">
        {main.length === 0 ? 'Nothing to mend' : `${count(main.length, 'thing')} to mend`}
        {serious > 0 && <span className="warn">, {serious} serious</span>}
      </h2>
      {main.length === 0 && (
        <p className="good-line">
          <Icon name="tick" />
          None of the signs that put candidates off was found.
        </p>
      )}
      {limits.map((limit) => (
        <p key={limit} className="aside">
          {limit}
        </p>
      ))}
      {cards(main)}
      {small.length > 0 && (
        <Disclosure summary={count(small.length, 'small point')}>{cards(small)}</Disclosure>
      )}
    </section>
  );
}
