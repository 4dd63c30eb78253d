import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { say } from '../../words/own-say';
import { bySeverity } from '../panel/by-severity';
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
      <h2 id="demo-heading">{say('welcome.demo')}</h2>
      {!say.locale.startsWith('en') && <p className="aside">{say('welcome.inEnglish')}</p>}
      <div className="demo-columns">
        <DemoSheet posting={posting} spans={spans} />
        <dl className="findings">
          <dt>{say('welcome.role')}</dt>
          <dd>
            <b>{role.id && closest ? closest.title : say('welcome.noClearMatch')}</b>
            {next && (
              <span className="aside"> {say('welcome.nextRole', { role: next.title })}</span>
            )}
          </dd>
          <dt>{say('welcome.pay')}</dt>
          <dd>{payWords(pay)}</dd>
          <dt>{say('welcome.fit')}</dt>
          <dd>
            <span role="status">{gap ? fitWords(gap) : say('welcome.noFit')}</span>
          </dd>
          <dt>{say('welcome.flags', { count: flags.length })}</dt>
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
