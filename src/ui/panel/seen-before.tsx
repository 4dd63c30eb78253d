import type { Insights } from '../../insights';
import { changesBetween } from '../../library/changes';
import type { Posting } from '../../posting';
import { useSightings } from './use-sightings';

/** When this job was seen earlier, and what changed since; nothing where it is new. */
export function SeenBefore({ posting, insights }: { posting: Posting; insights: Insights }) {
  const { before, now } = useSightings(posting, insights);
  // What was seen earlier today is no news.
  const earlier = before.filter(({ last }) => last < now.last);
  const changed = earlier.find((one) => changesBetween(one, now).length > 0);
  const seen = changed ?? earlier[0];
  if (!seen) return null;
  const where = seen.key === now.key ? '' : ` as another posting on ${seen.board}`;
  const changes = changesBetween(seen, now);
  return (
    <section className="seen-before" aria-label="Seen before">
      <p>
        You saw this job on <time dateTime={seen.last}>{dayWords(seen.last)}</time>
        {where}.
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

/** "3 September 2026" */
function dayWords(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
