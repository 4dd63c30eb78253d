import { useContext } from 'react';
import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { say } from '../../words/own-say';
import { Icon } from '../parts/icon';
import { useCommand } from '../use-command';
import { reasonOf } from '../use-person';
import { NoticeContext } from './notice';
import { useKept } from './use-kept';

/** Keeps the posting in the library, or takes it out again; the keyboard's command does the same. */
export function KeepButton({ posting, insights }: { posting: Posting; insights: Insights }) {
  const { entry, toggle } = useKept(posting, insights);
  const notify = useContext(NoticeContext);
  const press = () =>
    toggle().catch((problem: unknown) =>
      notify({ words: say('panel.notSaved', { problem: reasonOf(problem) }) }),
    );
  useCommand('save', () => entry !== undefined && press());
  return (
    <button
      type="button"
      className="tool keep"
      aria-pressed={!!entry}
      disabled={entry === undefined}
      onClick={press}
      title={entry ? say('panel.savedHint') : say('panel.saveHint')}
    >
      <Icon name="keep" />
      {entry ? say('panel.saved') : say('panel.save')}
    </button>
  );
}
