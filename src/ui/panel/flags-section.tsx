import type { FlagFinding } from '../../insights';
import { Icon } from '../parts/icon';
import { Quote } from '../parts/quote';
import { ShowButton } from './show-button';
import { SourceList } from './source-list';
import { bySeverity, count, gradeWords, severityWords } from './words';

/** What in the posting is worth asking about, in its own words. */
export function FlagsSection({ flags }: { flags: FlagFinding[] }) {
  return (
    <section className="flags" aria-labelledby="flags-heading">
      <h2 id="flags-heading">
        {flags.length === 0
          ? 'Nothing to ask about'
          : count(flags.length, 'thing to ask about', 'things to ask about')}
      </h2>
      {flags.length === 0 && (
        <p className="aside">None of the signs we look for stands in this posting.</p>
      )}
      <ul>
        {bySeverity(flags).map((flag) => (
          <li key={flag.id}>
            <Flag flag={flag} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Flag({ flag }: { flag: FlagFinding }) {
  const { title, severity, why, question, grade, quotes, evidence, sources } = flag;
  const [first, ...others] = quotes;
  return (
    <details className="flag" data-severity={severity}>
      <summary>
        <SeverityMark severity={severity} />
        <span className="flag-line">
          <span className="flag-title">{title}</span>
          {first ? <Quote words={first} /> : <span className="aside">Absent from the posting</span>}
        </span>
        <Icon name="chevron" />
      </summary>
      <div className="disclosed">
        {others.map((words) => (
          <p key={words}>
            <Quote words={words} />
          </p>
        ))}
        <p>{why}</p>
        <p className="ask">
          <b>Ask</b> {question}
        </p>
        <p className="aside">
          {severityWords[severity]}. {gradeWords[grade]}.
        </p>
        <SourceList ids={sources} />
        <div className="actions">
          <ShowButton evidence={evidence} about={title} />
        </div>
      </div>
    </details>
  );
}

/** Severity as a shape and a word, and only then as a colour. */
function SeverityMark({ severity }: { severity: FlagFinding['severity'] }) {
  return (
    <svg className="severity" viewBox="0 0 12 12" width="12" height="12" role="img">
      <title>{severityWords[severity]}</title>
      {severity === 'high' || severity === 'critical' ? (
        <path className="solid" d="M6 .8 11.6 11H.4z" />
      ) : (
        <circle className={severity === 'medium' ? 'solid' : 'hollow'} cx="6" cy="6" r="4" />
      )}
    </svg>
  );
}
