import type { Span } from '../../insights';
import type { Posting } from '../../posting';
import { say } from '../../words/own-say';
import { markedText } from './marked-text';

/** The demo posting as it would stand on a board, with the words that matter marked. */
export function DemoSheet({ posting, spans }: { posting: Posting; spans: readonly Span[] }) {
  return (
    <article className="sheet" aria-label={say('welcome.demoPosting')}>
      <h3 lang="en">{posting.title}</h3>
      <p lang="en" className="aside">
        {[posting.company, ...posting.location].filter(Boolean).join(' · ')}
      </p>
      {/* It scrolls: the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className="sheet-text" tabIndex={0} aria-label={say('welcome.demoText')}>
        {posting.blocks.map(({ kind, text }, block) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
          <p key={block} lang="en" className={`sheet-${kind}`}>
            {markedText(text, block, spans).map((run) =>
              run.isMarked ? (
                <mark key={run.at}>{run.text}</mark>
              ) : (
                <span key={run.at}>{run.text}</span>
              ),
            )}
          </p>
        ))}
      </section>
    </article>
  );
}
