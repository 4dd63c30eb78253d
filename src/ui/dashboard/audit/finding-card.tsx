import type { Evidence, FlagFinding } from '../../../insights';
import { say } from '../../../words/own-say';
import { said } from '../../../words/said';
import { SeverityMark } from '../../panel/flag-item';
import { SourceList } from '../../panel/source-list';
import { gradeWords } from '../../panel/words';
import { Disclosure } from '../../parts/disclosure';
import { Quote } from '../../parts/quote';
import type { Suggestion } from './suggestions';

/** How many places of one finding are quoted at first. */
const mostQuotes = 3;

/** One finding for whoever writes: where, how to mend it, and what a click can do. */
export function FindingCard({
  finding,
  suggestions,
  point,
  apply,
}: {
  finding: FlagFinding;
  suggestions: Suggestion[];
  point: (evidence: Evidence) => void;
  apply: (suggestion: Suggestion) => void;
}) {
  const { title, severity, mend, why, grade, sources, evidence } = finding;
  const places = evidence.filter(
    ({ quote }, at) => evidence.findIndex((one) => one.quote === quote) === at,
  );
  return (
    <li className="finding" data-severity={severity} data-finding={finding.id}>
      <SeverityMark severity={severity} />
      <div className="finding-body">
        <h3>
          {title} <span className="aside">{say(`audit.${severity}`)}</span>
        </h3>
        {places.length > 0 && (
          <p className="finding-places">
            {places.slice(0, mostQuotes).map((place) =>
              place.span ? (
                <button
                  key={place.quote}
                  type="button"
                  className="place"
                  title={say('audit.showInDraft')}
                  onClick={() => point(place)}
                >
                  <Quote words={place.quote} />
                </button>
              ) : (
                <Quote key={place.quote} words={place.quote} />
              ),
            )}
            {places.length > mostQuotes && (
              <span className="aside">
                {say('audit.morePlaces', { count: places.length - mostQuotes })}
              </span>
            )}
          </p>
        )}
        <p>{mend}</p>
        {suggestions.length > 0 && (
          <ul className="suggestions">
            {suggestions.map((suggestion) => (
              <li key={suggestion.from}>
                <button type="button" className="button" onClick={() => apply(suggestion)}>
                  {suggestion.label}
                </button>
                {suggestion.was && suggestions.length > 1 && (
                  <span className="aside">
                    {' '}
                    {said('audit.inPlaceOf', { words: <Quote words={suggestion.was} /> })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
        <Disclosure summary={say('audit.whyItMatters')}>
          <p>{why}</p>
          <p className="small aside">{say('audit.sentence', { words: gradeWords[grade] })}</p>
          <SourceList ids={sources} />
        </Disclosure>
      </div>
    </li>
  );
}
