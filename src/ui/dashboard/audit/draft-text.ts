import type { Block } from '../../../posting';
import { say } from '../../../words/own-say';
import type { Draft } from './draft';
import { readDraftLines } from './draft-lines';

/** Blocks as a draft's text: headings and lists with room around them. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  for (const [at, { kind, text }] of blocks.entries()) {
    const before = blocks[at - 1];
    const words = bare(text);
    if (words === '') continue;
    if (before && (kind !== 'item' || before.kind !== 'item')) {
      // A list follows its heading at once.
      if (!(kind === 'item' && before.kind === 'heading')) lines.push('');
    }
    lines.push(kind === 'heading' ? `# ${words}` : kind === 'item' ? `- ${words}` : words);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** Without a bullet of its own, and on one line. */
const bare = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^ ?(?:[•●▪◦·‣*–—-]|o(?= )) (?=\S)/, '')
    .trim();

/** The cleaned draft as Markdown: its title, who and where, and the text in one manner. */
export function draftMarkdown(draft: Draft): string {
  const { blocks } = readDraftLines(draft.text);
  const text = textOfBlocks(blocks).replace(/^# /gm, '## ');
  const about = [draft.company.trim(), draft.location.trim()].filter(Boolean).join(' · ');
  return `${[draft.title.trim() && `# ${draft.title.trim()}`, about, text]
    .filter(Boolean)
    .join('\n\n')
    .trimEnd()}\n`;
}

/** The cleaned draft as plain text, for a board's form: bullets for items, no marks. */
export function draftPlain(draft: Draft): string {
  return draftMarkdown(draft)
    .replace(/^#{1,2} /gm, '')
    .replace(/^- /gm, '• ');
}

/** The cleaned draft as a page of its own, for systems that take formatted text. */
export function draftPage(draft: Draft): string {
  const { blocks } = readDraftLines(draft.text);
  const title = escaped(draft.title.trim() || say('audit.untitled'));
  const about = [draft.company.trim(), draft.location.trim()].filter(Boolean).join(' · ');
  const lines = [`<h1>${title}</h1>`];
  if (about) lines.push(`<p>${escaped(about)}</p>`);
  for (const [at, { kind, text }] of blocks.entries()) {
    const words = escaped(bare(text));
    if (kind !== 'item') lines.push(kind === 'heading' ? `<h2>${words}</h2>` : `<p>${words}</p>`);
    else {
      if (blocks[at - 1]?.kind !== 'item') lines.push('<ul>');
      lines.push(`<li>${words}</li>`);
      if (blocks[at + 1]?.kind !== 'item') lines.push('</ul>');
    }
  }
  return `<!doctype html>\n<meta charset="utf-8">\n<title>${title}</title>\n${lines.join('\n')}\n`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A draft's words are no markup of the page. */
const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
