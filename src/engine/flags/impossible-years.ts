import type { Severity, SkillMention } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import type { Flag, FlagContext, Hit } from './flag';
import { spanIn } from './phrases';
import { postedOn, yearsBetween } from './posting-date';

export const impossibleYears: Flag = {
  id: 'impossible-years',
  title: 'More years than the technology has existed',
  why: 'A figure nobody can meet usually means that the list was written without the team.',
  question: 'Nobody can have that many years of it: what depth do you really need?',
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
    '15+ years in software engineering, including Docker and Kubernetes.',
    '2+ years of LangChain preferred; 12+ years of engineering.',
  ],
};

/** A requirement may exceed the possible by this much, years, before it is called impossible. */
const grace = 0.5;

function check(mention: SkillMention, context: FlagContext): Hit[] {
  const skill = context.knowledge.skills.find(({ id }) => id === mention.id);
  const first = skill?.firstPublic;
  if (!skill || !first || mention.years === null || first.confidence === 'low') return [];
  const possible = yearsBetween(first.date, postedOn(context.posting.posted, context.today));
  if (mention.years <= possible + grace) return [];
  const place = placeOf(mention, context);
  if (!place) return [];
  const severity: Severity =
    mention.years > possible + 2 && first.confidence === 'high' && !first.recalled
      ? 'high'
      : 'medium';
  return [{ span: place, severity, note: note(skill, first.date, possible, mention.years) }];
}

function note(skill: Skill, first: string, possible: number, asked: number): string {
  const most = Math.max(0, Math.floor(possible * 2) / 2);
  return `${skill.name} was first public in ${first.slice(0, 4)}, so about ${most} years are possible; the posting asks for ${asked}.`;
}

/** From the number to the technology's name, in one sentence. */
function placeOf(mention: SkillMention, { facts }: FlagContext) {
  const number = new RegExp(`(?<!\\d)${mention.years}(?!\\d)`);
  for (const { span } of mention.evidence) {
    if (!span) continue;
    const sentence = facts.sentences.find(
      ({ block, start, end }) => block === span.block && start <= span.start && end >= span.end,
    );
    if (!sentence) continue;
    const at = sentence.text.search(number);
    if (at < 0) continue;
    const from = Math.min(at, span.start - sentence.start);
    const numberEnd = at + String(mention.years).length;
    return spanIn(sentence, from, Math.max(numberEnd, span.end - sentence.start));
  }
  return null;
}
