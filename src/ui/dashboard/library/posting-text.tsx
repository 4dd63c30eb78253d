import type { Block, Posting } from '../../../posting';
import { say } from '../../../words/own-say';

/** The posting's text as it was saved. */
export function PostingText({ posting }: { posting: Posting }) {
  return (
    <section className="posting-text" aria-label={say('library.text')}>
      <h2>{say('library.textHeading')}</h2>
      {groupsOf(posting.blocks).map(({ kind, blocks }, at) => {
        const key = `${at} ${kind}`;
        if (kind === 'item') {
          return (
            <ul key={key}>
              {blocks.map(({ text }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a posting's text never changes
                <li key={index}>{text}</li>
              ))}
            </ul>
          );
        }
        const words = blocks[0]?.text;
        return kind === 'heading' ? <h3 key={key}>{words}</h3> : <p key={key}>{words}</p>;
      })}
    </section>
  );
}

/** Items that follow each other are one list; all else stands alone. */
function groupsOf(blocks: readonly Block[]): { kind: Block['kind']; blocks: Block[] }[] {
  const groups: { kind: Block['kind']; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.kind === 'item') last.blocks.push(block);
    else groups.push({ kind: block.kind, blocks: [block] });
  }
  return groups;
}
