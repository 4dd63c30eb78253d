import type { FlagFinding, Severity } from '../../insights';
import { say } from '../../words/own-say';
import { About } from '../parts/about';
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
          {first ? <Quote words={first} /> : <span className="aside">{say('flags.absent')}</span>}
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
          <b>{say('flags.ask')}</b> {question}
        </p>
        <p className="small aside">
          {say('flags.grounds', { severity: severityWords[severity], grade: gradeWords[grade] })}
        </p>
        <SourceList ids={sources} />
        <div className="actions">
          <ShowButton evidence={evidence} about={title} />
          <button type="button" className="quiet" onClick={() => setAside(flag, 'here')}>
            {say('flags.noProblemHere')}
            <About name={title} />
          </button>
          <button type="button" className="quiet" onClick={() => setAside(flag, 'always')}>
            {say('flags.neverProblem')}
            <About name={title} />
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
