import { useId, useState } from 'react';
import { browser } from 'wxt/browser';
import type { GapItem } from '../../insights';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';
import { Quote } from '../parts/quote';
import { HaveButtons } from './have-buttons';
import { ShowButton } from './show-button';

const marks = {
  missing: 'minus',
  partly: 'half',
  substitute: 'half',
  unsaid: 'unsaid',
  met: 'tick',
} as const;
const states = {
  missing: 'fit.isMissing',
  partly: 'fit.isPartly',
  substitute: 'fit.isSubstitute',
  unsaid: 'fit.isUnsaid',
  met: 'fit.isMet',
} as const;

/** Requirements that are not wholly met, as chips; the chosen one says why and what can be done. */
export function GapChips({ heading, items }: { heading: string; items: GapItem[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const detailId = useId();
  if (items.length === 0) return null;
  const open = items.find((item) => item.label === chosen);
  return (
    <div className="gap">
      <h3>{heading}</h3>
      <ul className="chips">
        {items.map((item) => {
          const isOpen = item === open;
          return (
            <li key={item.label}>
              <button
                type="button"
                className="chip"
                data-state={stateOf(item)}
                aria-expanded={isOpen}
                aria-controls={isOpen ? detailId : undefined}
                onClick={() => setChosen(isOpen ? null : item.label)}
              >
                <Icon name={marks[stateOf(item)]} />
                {item.label}
                <span className="unseen">{say(states[stateOf(item)])}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {open && (
        <div className="chip-detail" id={detailId}>
          <p>{open.because}</p>
          {open.evidence && (
            <p>
              <Quote words={open.evidence.quote} />
            </p>
          )}
          <div className="actions">
            {open.evidence && <ShowButton evidence={[open.evidence]} about={open.label} />}
            {(open.state !== 'partly' || open.closeness !== undefined) && (
              <HaveButtons skills={open.skills} />
            )}
            {isOfProfile(open) && (
              <button
                type="button"
                className="quiet"
                onClick={() => browser.runtime.openOptionsPage()}
              >
                <Icon name={open.unsaid ? 'plus' : 'half'} />
                {open.unsaid ? say('fit.addToProfile') : say('fit.changeInProfile')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** What the profile does not speak of is not missing: the person may well have it. */
function stateOf({ state, unsaid }: GapItem): keyof typeof marks {
  return unsaid ? 'unsaid' : state;
}

/** What no button here can settle: years, degree, place, or the years of a skill that is there. */
function isOfProfile({ state, skills, closeness }: GapItem): boolean {
  return skills.length === 0 || (state === 'partly' && closeness === undefined);
}
