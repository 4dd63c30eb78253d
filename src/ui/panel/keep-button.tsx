import { useContext } from 'react';
import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { Icon } from '../parts/icon';
import { useCommand } from '../use-command';
import { reasonOf } from '../use-person';
import { SayContext } from './notice';
import { useKept } from './use-kept';

/** Keeps the posting in the library, or takes it out again; the keyboard's command does the same. */
export function KeepButton({ posting, insights }: { posting: Posting; insights: Insights }) {
  const { entry, toggle } = useKept(posting, insights);
  const say = useContext(SayContext);
  const press = () =>
    toggle().catch((problem: unknown) =>
      say({ words: `It could not be saved: ${reasonOf(problem)}` }),
    );
  useCommand('save', () => entry !== undefined && press());
  return (
    <button
      type="button"
      className="tool keep"
      aria-pressed={!!entry}
      disabled={entry === undefined}
      onClick={press}
      title={entry ? 'Take it out of your library' : 'Save to your library'}
    >
      <Icon name="keep" />
      {entry ? 'Saved' : 'Save'}
    </button>
  );
}
