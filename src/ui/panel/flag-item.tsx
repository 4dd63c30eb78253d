import type { FlagFinding, Severity } from '../../insights';
import { Icon } from '../parts/icon';
import { Quote } from '../parts/quote';
import type { Reach } from './set-aside';
import { ShowButton } from './show-button';
import { SourceList } from './source-list';
import { gradeWords, severityWords } from './words';

/** One finding: the posting's words, and behind a click why they matter and what to ask. */
export function FlagItem({
  flag,
  setAside,
}: {
  flag: FlagFinding;
  setAside: (flag: FlagFinding, reach: Reach) => void;
}) {
  const { title, severity, why, question, grade, quotes, evidence, sources } = flag;
  const [first, ...others] = quotes;
  return (
    <details className="flag" data-severity={severity}>
      <summary>
        <SeverityMark severity={severity} />
        <span className="flag-line">
          <span className="flag-title">{title}</span>
          {first ? <Quote words={first} /> : <span className="aside">Not in the posting</span>}
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
        <p className="small aside">
          {severityWords[severity]}. {gradeWords[grade]}.
        </p>
        <SourceList ids={sources} />
        <div className="actions">
          <ShowButton evidence={evidence} about={title} />
          <button type="button" className="quiet" onClick={() => setAside(flag, 'here')}>
            No problem here<span className="unseen">: {title}</span>
          </button>
          <button type="button" className="quiet" onClick={() => setAside(flag, 'always')}>
            Never a problem for me<span className="unseen">: {title}</span>
          </button>
        </div>
      </div>
    </details>
  );
}

/** Severity as a shape and a word, and only then as a colour. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg
      className="severity"
      data-severity={severity}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      role="img"
      aria-label={severityWords[severity]}
    >
      {severity === 'high' || severity === 'critical' ? (
        <path className="solid" d="M6 .8 11.6 11H.4z" />
      ) : (
        <circle className={severity === 'medium' ? 'solid' : 'hollow'} cx="6" cy="6" r="4" />
      )}
    </svg>
  );
}
