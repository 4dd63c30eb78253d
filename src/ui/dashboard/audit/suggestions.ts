import type { FlagFinding, Insights } from '../../../insights';
import type { RoleProfile } from '../../../knowledge/schema';
import { say } from '../../../words/own-say';
import type { DraftReading, TextRange } from './draft-lines';
import { leftOut, rewrites } from './rewrites';
import { sentenceAround, wordsAround } from './sentence-around';
import { besides, insteadOf } from './statements';

/** A change of the draft's text that one click makes. */
export interface Suggestion extends TextRange {
  /** What the click does, in the language of the interface; what it writes is English, as the draft is. */
  label: string;
  /** What stands there now, and what would; empty: nothing. */
  was: string;
  words: string;
}

/** What a suggestion looks at. */
export interface SuggestionContext {
  text: string;
  reading: DraftReading;
  insights: Insights;
  /** The profile of the role the draft reads as. */
  role: RoleProfile | null;
}

/** More of one kind are noise: the next come when these are done. */
const most = 6;

/** Simple rewrites that would mend a finding; none where only the writer can know. */
export function suggestionsFor(flag: FlagFinding, context: SuggestionContext): Suggestion[] {
  const ranges = flag.evidence.flatMap(({ span }) => (span && context.reading.rangeOf(span)) ?? []);
  const swaps = ranges.flatMap((range) => swapped(flag.id, range, context) ?? []);
  const numbers = ranges.flatMap((range) => figure(flag.id, range, context) ?? []);
  const omitted =
    leftOut.has(flag.id) && swaps.length === 0
      ? ranges.map((range) => omission(range, context.text))
      : [];
  const stated =
    swaps.length === 0
      ? ranges.slice(0, 1).flatMap((range) => statement(flag.id, range, context) ?? [])
      : [];
  const all = [
    ...swaps,
    ...numbers,
    ...stated,
    ...(flag.id === 'kitchen-sink-stack' ? shortened(ranges, context.text) : []),
    ...omitted,
    ...added(flag.id, context),
  ];
  return all
    .filter((one, at) => all.findIndex(({ from }) => from === one.from) === at)
    .slice(0, most);
}

/** The text with the suggestion taken. */
export function applied(text: string, { from, to, words }: Suggestion): string {
  return `${text.slice(0, from)}${words}${text.slice(to)}`;
}

function change(text: string, { from, to }: TextRange, words: string): Suggestion {
  const was = text.slice(from, to);
  const start = /^[A-Z]/.test(was) && opensSentence(text, from) ? capital(words) : words;
  // "a ninja" becomes "an expert": the article goes with the word.
  const article = /\b(an?) $/i.exec(text.slice(Math.max(0, from - 3), from));
  if (!article?.[1] || start === '') {
    return { label: say('audit.write', { words: start.trim() }), was, from, to, words: start };
  }
  const first = article[1];
  const right = /^[aeiou]/i.test(start) ? 'an' : 'a';
  const said = first[0] === 'A' ? capital(right) : right;
  const whole = `${said} ${start}`;
  return {
    label: say('audit.write', { words: whole.trim() }),
    was: `${first} ${was}`,
    from: from - first.length - 1,
    to,
    words: whole,
  };
}

const opensSentence = (text: string, at: number) =>
  /(?:^|[.!?\n-] *)$/.test(text.slice(Math.max(0, at - 3), at));
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function swapped(id: string, range: TextRange, { text }: SuggestionContext): Suggestion | null {
  const was = text.slice(range.from, range.to);
  let words = was;
  for (const [pattern, by] of rewrites[id] ?? []) {
    words = typeof by === 'string' ? words.replace(pattern, by) : words.replace(pattern, by);
  }
  if (words === was) return null;
  return words.trim() === '' ? omission(range, text) : change(text, range, words);
}

function omission(range: TextRange, text: string): Suggestion {
  const whole = sentenceAround(text, range);
  return {
    label: say('audit.leaveOut'),
    was: text.slice(whole.from, whole.to).trim(),
    ...whole,
    words: '',
  };
}

/** Another sentence in place of this one: true or not, only the writer knows. */
function statement(id: string, range: TextRange, context: SuggestionContext): Suggestion | null {
  const words =
    id === 'competitive-only' || id === 'open-ended-pay' ? payLine(context) : insteadOf[id];
  if (!words) return null;
  const whole = wordsAround(context.text, range);
  return {
    label: say('audit.writeIfSo', { words }),
    was: context.text.slice(whole.from, whole.to),
    ...whole,
    words,
  };
}

/** Tools that stay in a list that asks for a dozen. */
const fewTools = 3;

/** The longest list of tools, cut to its first ones. */
function shortened(ranges: readonly TextRange[], text: string): Suggestion[] {
  const lines = new Map<number, TextRange & { tools: string[] }>();
  for (const range of ranges) {
    const whole = wordsAround(text, range);
    const line = lines.get(whole.from) ?? { ...whole, tools: [] };
    line.tools.push(text.slice(range.from, range.to));
    lines.set(whole.from, line);
  }
  const [longest] = [...lines.values()].toSorted((a, b) => b.tools.length - a.tools.length);
  if (!longest || longest.tools.length <= fewTools) return [];
  const { from, to, tools } = longest;
  const words = `Experience with ${tools.slice(0, fewTools).join(', ')} or the like`;
  return [{ label: say('audit.write', { words }), was: text.slice(from, to), from, to, words }];
}

/** The widest that sources ask where no role is named, years. */
const widest = { years: 12, leadership: 6 };

/** Numbers and demands: fewer years, years of a tool without years, a degree or as much experience. */
function figure(
  id: string,
  range: TextRange,
  { text, role }: SuggestionContext,
): Suggestion | null {
  const was = text.slice(range.from, range.to);
  if (id === 'years-above-norm' || id === 'leadership-years-inflated') {
    const asked = /\d+/.exec(was);
    if (!asked) return null;
    const { years, leadershipYears } = role?.requirements ?? {};
    const norm =
      id === 'years-above-norm'
        ? (years?.max ?? widest.years)
        : (leadershipYears?.max ?? widest.leadership);
    const from = range.from + asked.index;
    if (Number(asked[0]) <= norm) return null;
    return {
      ...change(text, { from, to: from + asked[0].length }, String(norm)),
      label: say('audit.askForYears', { count: norm }),
    };
  }
  if (id === 'impossible-years') {
    const tool =
      /^\d+ ?\+? ?(?:or more )?(?:years?|yrs?)\b[’']?(?: of)?(?: (?:hands-on|professional|production|solid))?(?: experience)?(?: (?:of|with|in|using))? +(\S.*)$/is.exec(
        was,
      )?.[1];
    if (!tool) return null;
    const more = /^ experience\b/i.exec(text.slice(range.to))?.[0].length ?? 0;
    return change(
      text,
      { from: range.from, to: range.to + more },
      `${opensSentence(text, range.from) ? 'Solid' : 'solid'} experience with ${tool}`,
    );
  }
  if (id === 'degree-inflation') {
    const line = sentenceAround(text, range);
    const sentence = text.slice(line.from, line.to);
    const end = / (?:is |are )?(?:strictly )?required\b|[.;]?\s*$/i.exec(sentence);
    if (!end) return null;
    const from = line.from + end.index;
    return {
      label: say('audit.add', { words: 'or equivalent experience' }),
      was: '',
      from,
      to: from,
      words: ' or equivalent experience',
    };
  }
  return null;
}

/** What is missing and can be said in one line. */
function added(id: string, context: SuggestionContext): Suggestion[] {
  const { text } = context;
  const isPay = id === 'pay-missing' || id === 'pay-missing-where-required';
  const words = isPay ? payLine(context) : besides[id];
  if (!words) return [];
  const gap = text === '' || text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return [
    {
      was: '',
      from: text.length,
      to: text.length,
      label: isPay ? say('audit.addRange', { words }) : say('audit.addIfSo', { words }),
      words: `${gap}${words}\n`,
    },
  ];
}

/** The middle half of what such roles pay, as a sentence; null: there is no estimate. */
function payLine({ insights }: SuggestionContext): string | null {
  const { expected } = insights.pay;
  if (!expected) return null;
  const low = round(expected.quartiles?.lower ?? expected.low);
  const high = round(expected.quartiles?.upper ?? expected.high);
  return `The base salary is ${expected.currency} ${low} to ${high} a year.`;
}

/** Whole five thousands, as people state pay; written as the draft is, in English. */
const round = (amount: number) => (Math.round(amount / 5_000) * 5_000).toLocaleString('en-US');
