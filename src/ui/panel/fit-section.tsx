import { browser } from 'wxt/browser';
import type { Gap, GapItem, Quality } from '../../insights';
import { say } from '../../words/own-say';
import { said } from '../../words/said';
import { Disclosure } from '../parts/disclosure';
import { Icon } from '../parts/icon';
import type { PersonState } from '../use-person';
import { GapChips } from './gap-chips';
import { ShowButton } from './show-button';

/** What the posting asks against what the person has. */
export function FitSection({ gap, person }: { gap: Gap | null; person: PersonState }) {
  return (
    <section className="fit" id="fit" aria-labelledby="fit-heading">
      <h2 id="fit-heading" tabIndex={-1}>
        {say('fit.heading')}
      </h2>
      {gap ? <Measured gap={gap} /> : <Unmeasured person={person} />}
    </section>
  );
}

function Measured({ gap }: { gap: Gap }) {
  const open = gap.items.filter(({ state }) => state !== 'met');
  const short = (strength: GapItem['strength']) =>
    open.filter((item) => item.strength === strength && !item.unsaid);
  const met = gap.items.filter((item) => item.state === 'met');
  const qualities = (gap.qualities ?? []).filter(({ held }) => !held);
  if (gap.items.length === 0 && qualities.length === 0) {
    return <p className="aside">{say('fit.nothingKnown')}</p>;
  }
  return (
    <>
      <p className="tally">
        <Tallies gap={gap} /> <span className="aside">{say('fit.inFull')}</span>
      </p>
      <GapChips {...headed('required', short('required'))} />
      <GapChips {...headed('preferred', short('preferred'))} />
      <GapChips heading={say('fit.unsaid')} items={open.filter(({ unsaid }) => unsaid)} />
      <GapChips heading={say('fit.qualities')} items={qualities.map(asChip)} />
      {met.length > 0 && (
        <Disclosure remember="fit-met" summary={say('fit.have', { count: met.length })}>
          <ul className="met">
            {met.map((item) => (
              <li key={`${item.strength} ${item.label}`}>
                <Icon name="tick" />
                <div>
                  <b>{item.label}</b>
                  {item.strength === 'preferred' && (
                    <span className="aside"> {say('fit.preferredOne')}</span>
                  )}
                  {item.evidence && (
                    <>
                      {' '}
                      <ShowButton evidence={[item.evidence]} about={item.label} compact />
                    </>
                  )}
                  <div className="aside">{item.because}</div>
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** A quality as a requirement that the profile leaves unsaid. */
function asChip({ id, name, evidence }: Quality): GapItem {
  return {
    skills: [id],
    label: name,
    strength: 'required',
    state: 'missing',
    because: say('fit.qualityWhy'),
    evidence,
    unsaid: true,
  };
}

function headed(strength: GapItem['strength'], items: GapItem[]) {
  const allMissing = items.every(({ state }) => state === 'missing');
  return { heading: say(headings[strength][allMissing ? 'missing' : 'short']), items };
}

const headings = {
  required: { missing: 'fit.missingRequired', short: 'fit.shortRequired' },
  preferred: { missing: 'fit.missingPreferred', short: 'fit.shortPreferred' },
} as const;

/** "9 of 12 required · 3 of 5 preferred"; what is not asked for is not counted. */
function Tallies({ gap }: { gap: Gap }) {
  const tally = (key: 'fit.required' | 'fit.preferred', { met, of }: Gap['required']) =>
    of > 0 && said(key, { tally: <b>{say('fit.of', { met, of })}</b> });
  const required = tally('fit.required', gap.required);
  const preferred = tally('fit.preferred', gap.preferred);
  return required && preferred ? said('fit.both', { required, preferred }) : required || preferred;
}

function Unmeasured({ person }: { person: PersonState }) {
  if (person.state === 'loading') return <p className="aside">{say('fit.readingProfile')}</p>;
  if (person.state === 'failed') {
    return <p className="warn">{say('fit.profileUnread', { problem: person.problem })}</p>;
  }
  return (
    <div className="prompt">
      <p>{say('fit.invitation')}</p>
      <button type="button" className="button" onClick={() => browser.runtime.openOptionsPage()}>
        {say('fit.setUp')}
      </button>
      <p className="aside">{say('fit.twoMinutes')}</p>
    </div>
  );
}
