import { browser } from 'wxt/browser';
import type { Gap, GapItem, Quality } from '../../insights';
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
        Fit
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
    return <p className="aside">The posting names no skill, years or degree that we know.</p>;
  }
  return (
    <>
      <p className="tally">
        <Tally {...gap.required} what="required" />
        {gap.required.of > 0 && gap.preferred.of > 0 && ' · '}
        <Tally {...gap.preferred} what="preferred" />
        <span className="aside"> met in full</span>
      </p>
      <GapChips {...headed('required', short('required'))} />
      <GapChips {...headed('preferred', short('preferred'))} />
      <GapChips
        heading="Asked, and your profile does not say"
        items={open.filter(({ unsaid }) => unsaid)}
      />
      <GapChips heading="Also wanted, not counted" items={qualities.map(asChip)} />
      {met.length > 0 && (
        <Disclosure remember="fit-met" summary={`What you have: ${met.length}`}>
          <ul className="met">
            {met.map((item) => (
              <li key={`${item.strength} ${item.label}`}>
                <Icon name="tick" />
                <div>
                  <b>{item.label}</b>
                  {item.strength === 'preferred' && <span className="aside"> preferred</span>}
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
    because:
      'Almost every posting asks for it and no list of skills proves it, so it counts neither way. Have an example ready.',
    evidence,
    unsaid: true,
  };
}

function headed(strength: GapItem['strength'], items: GapItem[]) {
  const what = items.every(({ state }) => state === 'missing') ? 'Missing' : 'Missing or short';
  return { heading: `${what}, ${strength}`, items };
}

function Tally({ met, of, what }: { met: number; of: number; what: string }) {
  if (of === 0) return null;
  return (
    <span>
      <b>
        {met} of {of}
      </b>{' '}
      {what}
    </span>
  );
}

function Unmeasured({ person }: { person: PersonState }) {
  if (person.state === 'loading') return <p className="aside">Reading your profile …</p>;
  if (person.state === 'failed') {
    return <p className="warn">Your profile could not be read. {person.problem}</p>;
  }
  return (
    <div className="prompt">
      <p>Add a handful of skills, and this shows what you cover and what is missing.</p>
      <button type="button" className="button" onClick={() => browser.runtime.openOptionsPage()}>
        Set up your profile
      </button>
      <p className="aside">Two minutes are enough. It stays on this device.</p>
    </div>
  );
}
