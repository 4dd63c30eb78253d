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
    <nav className="switch" aria-label="Posting or list">
      <button type="button" aria-pressed={shown === 'posting'} onClick={() => choose('posting')}>
        Open posting
      </button>
      <button type="button" aria-pressed={shown === 'list'} onClick={() => choose('list')}>
        List <span className="found">{found}</span>
        <span className="unseen"> read like ML leadership</span>
      </button>
    </nav>
  );
}
