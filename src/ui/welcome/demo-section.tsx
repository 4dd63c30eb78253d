import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { bySeverity } from '../panel/words';
import { Quote } from '../parts/quote';
import { fitWords, payWords } from '../popup/glance-words';
import { DemoSheet } from './demo-sheet';

/** How many of the findings are told here; the panel has all of them. */
const most = 3;

/** What Rolescope does, shown on a posting: its text, and beside it what there is to say. */
export function DemoSection({ posting, insights }: { posting: Posting; insights: Insights }) {
  const { role, pay, gap, flags } = insights;
  const told = bySeverity(flags).slice(0, most);
  const spans = told.flatMap(({ evidence }) =>
    evidence.flatMap(({ span }) => (span ? [span] : [])),
  );
  const [closest, next] = role.ranked;
  return (
    <section aria-labelledby="demo-heading" className="demo">
      <h2 id="demo-heading">What it does, on a made-up posting</h2>
      <div className="demo-columns">
        <DemoSheet posting={posting} spans={spans} />
        <dl className="findings">
          <dt>The role behind the title</dt>
          <dd>
            <b>{role.id && closest ? closest.title : 'No clear match'}</b>
            {next && <span className="aside"> next: {next.title}</span>}
          </dd>
          <dt>Pay</dt>
          <dd>{payWords(pay)}</dd>
          <dt>Your fit</dt>
          <dd>
            <span role="status">
              {gap ? fitWords(gap) : 'Name a few skills below, and it stands here.'}
            </span>
          </dd>
          <dt>Worth asking about: {flags.length}</dt>
          <dd>
            <ul>
              {told.map(({ id, title, question, quotes }) => (
                <li key={id}>
                  <b>{title}</b>
                  {quotes[0] && (
                    <p>
                      <Quote words={quotes[0]} />
                    </p>
                  )}
                  <p>{question}</p>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </div>
    </section>
  );
}
