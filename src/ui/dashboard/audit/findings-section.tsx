import type { Evidence, FlagFinding } from '../../../insights';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
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
  const things = say('audit.toMend', { count: main.length });
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
        {main.length === 0
          ? say('audit.nothingToMend')
          : serious === 0
            ? things
            : said('audit.toMendSerious', {
                things,
                serious: <span className="warn">{say('audit.serious', { count: serious })}</span>,
              })}
      </h2>
      {main.length === 0 && (
        <p className="good-line">
          <Icon name="tick" />
          {say('audit.noneFound')}
        </p>
      )}
      {limits.map((limit) => (
        <p key={limit} className="aside">
          {limit}
        </p>
      ))}
      {cards(main)}
      {small.length > 0 && (
        <Disclosure summary={say('audit.smallPoints', { count: small.length })}>
          {cards(small)}
        </Disclosure>
      )}
    </section>
  );
}
