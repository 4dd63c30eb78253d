import type { Flag, FlagContext, Hit } from './flag';
import { isEnglish } from './words-of-posting';

export const everythingRequired: Flag = {
  id: 'everything-required',
  title: 'A long list of requirements, nothing optional',
  why: 'When nothing is marked as optional, people who fit well do not apply, and nobody can tell what counts.',
  question: 'Which three of these would decide the hire?',
  mend: 'Keep the five that decide the hire as required, and move the rest under "nice to have".',
  category: 'requirements',
  severity: 'low',
  grade: 'research',
  sources: ['abraham-words-matter'],
  find,
  flags: [{ text: `# Requirements\n${list(16)}` }],
  ignores: [
    { text: `# Requirements\n${list(8)}` },
    { text: `# Requirements\n${list(16)}\n# Nice to have\n- Rust` },
    { text: `# Requirements\n${list(16)}\n- Rust is a plus.` },
    { text: `# Responsibilities\n${list(16)}` },
  ],
};

/** So many separate requirements without any that is optional. */
const long = 14;

/** A longer item is a note or a rule, characters. */
const longest = 300;

/** What an item says that asks for something, at whatever strength. */
const asks =
  /\b(?:experience\w*|expertise|knowledge|ability|abilities|able|degree|skills?|skilled|proficien\w+|expert|understanding|track record|record|background|strong|proven|excellent|years|command|fluen\w+|mastery|certifi\w+|deep|solid|hands-on)\b/i;

/** One way of several to meet a requirement. */
const alternative = /\bor[.;]?\s*$/i;

const optional =
  /\b(?:prefer\w*|nice[- ]to[- ]have|bonus|a plus|pluses|ideal(?:ly)?|desir\w+|optional(?:ly)?|advantage\w*|asset|good to have|extra credit|not required|even better|would be (?:great|nice|good)|familiar\w*)\b/i;

function find(context: FlagContext): Hit[] {
  const { facts, posting } = context;
  if (!isEnglish(context)) return [];
  const blocks = new Set(
    facts.sentences.filter(({ section }) => section === 'requirements').map(({ block }) => block),
  );
  const items = [...blocks].filter((block) => {
    const { kind, text } = posting.blocks[block] ?? { kind: 'heading', text: '' };
    return kind === 'item' && text.length <= longest && asks.test(text) && !alternative.test(text);
  });
  if (items.length < long) return [];
  const isWish = facts.sentences.some(
    ({ section, text }) => section === 'preferred' || optional.test(text),
  );
  if (isWish) return [];
  return items.slice(0, 3).map((block) => ({
    span: { block, start: 0, end: posting.blocks[block]?.text.length ?? 0 },
    severity: items.length >= long * 1.5 ? 'medium' : 'low',
    note: context.say('flagNotes.everythingRequired', { count: items.length }),
  }));
}

/** A list for the examples. */
function list(length: number): string {
  return Array.from({ length }, (_, at) => `- Experience with system number ${at}`).join('\n');
}
