import { say } from '../../../words/own-say';
import { knowledge } from '../../use-insights';

/** Where a statement comes from, one click away. */
export function SourceLink({ id, section }: { id: string; section: string }) {
  const source = knowledge().sources.find((one) => one.id === id);
  if (!source) return null;
  return (
    <a
      className="from"
      href={source.url}
      target="_blank"
      rel="noreferrer"
      title={
        section === '' ? source.title : say('role.sourceSection', { source: source.title, section })
      }
      aria-label={say('roles.sourceOf', { source: source.title })}
      // It stands among words of the knowledge base, which are English.
      lang={say.locale}
    >
      {say('role.source')}
    </a>
  );
}
