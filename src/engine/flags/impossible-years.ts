import type { Severity, SkillMention, Span } from '../../insights';
import { skillIndex } from '../read/skill-index';
import type { Flag, FlagContext, Hit } from './flag';
import { spanIn } from './phrases';
import { postedOn, yearsBetween } from './posting-date';
import { placeOfTool } from './skill-list';

export const impossibleYears: Flag = {
  id: 'impossible-years',
  title: 'More years than the technology has existed',
  why: 'A figure nobody can meet often means that the list was written without the team.',
  question: 'The technology is younger than the years asked for: what depth does the work need?',
  mend: 'Ask for what the person should be able to do with it, or for fewer years.',
  category: 'requirements',
  severity: 'medium',
  grade: 'convention',
  sources: ['technology-dates'],
  find: (context) => context.facts.skills.flatMap((mention) => check(mention, context)),
  flags: [
    '15+ years of Kubernetes experience required.',
    { text: '- 8+ years of experience with LangChain', posted: '2026-11-15' },
  ],
  ignores: [
    '10+ years of Kubernetes experience.',
    '8+ years of experience with Python, LLM frameworks (LangChain, LlamaIndex) and data apps.',
    '15+ years in software engineering, including Docker and Kubernetes.',
    '2+ years of LangChain preferred; 12+ years of engineering.',
  ],
};

/** A requirement may exceed the possible by this much, years, before it is called impossible. */
const grace = 0.5;

function check(mention: SkillMention, context: FlagContext): Hit[] {
  if (mention.years === null) return [];
  const skill = skillIndex(context.knowledge.skills).known.get(mention.id);
  const first = skill?.firstPublic;
  if (!skill || !first || first.confidence === 'low') return [];
  const possible = yearsBetween(first.date, postedOn(context.posting.posted, context.today));
  if (mention.years <= possible + grace) return [];
  const place = placeOf(mention, context);
  if (!place) return [];
  const severity: Severity =
    mention.years > possible + 2 && first.confidence === 'high' && !first.recalled
      ? 'high'
      : 'medium';
  const note = context.say('flagNotes.impossibleYears', {
    skill: skill.name,
    first: first.date.slice(0, 4),
    count: Math.max(0, Math.floor(possible * 2) / 2),
    asked: mention.years,
  });
  return [{ span: place, severity, note }];
}

/** Years that stand before a list are years of its first entry, or of the whole. */
const list = /,|\(|\b(?:including|such as|and|or)\b/i;

/** From the number to the technology's name, in one sentence; null where others stand between. */
function placeOf(mention: SkillMention, context: FlagContext): Span | null {
  const tool = placeOfTool(mention, context)?.span;
  const sentence = context.facts.sentences.find(
    ({ block, start, end }) => tool?.block === block && start <= tool.start && end >= tool.end,
  );
  if (!tool || !sentence) return null;
  const [from, to] = [tool.start - sentence.start, tool.end - sentence.start];
  const at = sentence.text.search(new RegExp(`(?<!\\d)${mention.years}(?!\\d)`));
  if (at < 0) return null;
  const end = at + String(mention.years).length;
  const between = at < from ? sentence.text.slice(end, from) : sentence.text.slice(to, at);
  if (list.test(between)) return null;
  return spanIn(sentence, Math.min(at, from), Math.max(end, to));
}
