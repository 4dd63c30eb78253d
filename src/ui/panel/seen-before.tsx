import type { Insights } from '../../insights';
import type { Posting } from '../../posting';
import { say } from '../../words/own-say';
import { said } from '../../words/said';
import { boardTitle } from '../parts/board-title';
import { dayWords } from '../parts/day-words';
import { changesBetween } from './seen-changes';
import { useSightings } from './use-sightings';

/** When this job was seen earlier, and what changed since; nothing where it is new. */
export function SeenBefore({
  posting,
  insights,
  tabId,
}: {
  posting: Posting;
  insights: Insights;
  tabId: number | undefined;
}) {
  const { before, now } = useSightings(posting, insights, tabId);
  // What was seen earlier today is no news.
  const earlier = before.filter(({ last }) => last < now.last);
  const changed = earlier.find((one) => changesBetween(one, now).length > 0);
  const seen = changed ?? earlier[0];
  if (!seen) return null;
  const day = <time dateTime={seen.last}>{dayWords(seen.last)}</time>;
  const changes = changesBetween(seen, now);
  return (
    <section className="seen-before" aria-label={say('panel.seenBefore')}>
      <p>
        {seen.key === now.key
          ? said('panel.seenOn', { day })
          : said('panel.seenElsewhere', { day, board: boardTitle(seen.board, seen.url) })}
      </p>
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
