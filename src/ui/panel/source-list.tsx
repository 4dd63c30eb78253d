import { said } from '../../words/said';
import { knowledge } from '../use-insights';

/** Where figures and findings come from. */
export function SourceList({ ids }: { ids: string[] }) {
  const sources = knowledge().sources.filter(({ id }) => ids.includes(id));
  if (sources.length === 0) return null;
  const links = sources.map(({ id, title, url }, at) => (
    <span key={id}>
      {at > 0 && '; '}
      <a href={url} target="_blank" rel="noreferrer" lang="en">
        {title}
      </a>
    </span>
  ));
  return (
    <p className="sources">{said('parts.sources', { count: links.length, sources: links })}</p>
  );
}
