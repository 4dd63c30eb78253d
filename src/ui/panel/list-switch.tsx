import { say } from '../../words/own-say';
import { said } from '../../words/said';

/** Which of the two the panel shows, where the page has both. */
export function ListSwitch({
  shown,
  found,
  choose,
}: {
  shown: 'posting' | 'list';
  /** How many postings of the list read like ML leadership. */
  found: number;
  choose: (shown: 'posting' | 'list') => void;
}) {
  return (
    <nav className="switch" aria-label={say('list.postingOrList')}>
      <button type="button" aria-pressed={shown === 'posting'} onClick={() => choose('posting')}>
        {say('list.openPosting')}
      </button>
      <button type="button" aria-pressed={shown === 'list'} onClick={() => choose('list')}>
        {said('list.list', {
          count: <span className="found">{say.number(found)}</span>,
        })}
        <span className="unseen"> {say('list.readLike')}</span>
      </button>
    </nav>
  );
}
