import type { SkillMention, Strength } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import { certificateFor, isCertificate, mayNameCertificate } from './certificates';
import type { Sentence } from './facts';
import { quoteAround } from './quote';
import { leadsTo } from './skill-examples';
import { groupOf } from './skill-groups';
import { type SkillIndex, skillIndex } from './skill-index';
import { firmName, namesFirm, speaksOfWork } from './skill-scope';
import { strengthOf } from './skill-strength';
import { type Token, tokensOf } from './tokens';
import type { YearsAsked } from './years';

interface Found {
  skill: Skill;
  sentence: Sentence;
  start: number;
  end: number;
}

const rank: Record<Strength, number> = { mentioned: 0, preferred: 1, required: 2 };

/** More quotes for one skill tell nobody more. */
const mostEvidence = 3;

/** No honest posting names a skill in more lists. */
const mostGroups = 8;

/** Every known skill the posting names, with how strongly it is asked for. */
export function findSkills(
  sentences: readonly Sentence[],
  skills: readonly Skill[],
  years: readonly YearsAsked[],
  company: string | null = null,
): SkillMention[] {
  const index = skillIndex(skills);
  const mentions = new Map<string, SkillMention>();
  const firm = firmName(company);
  let groups = 0;
  for (const sentence of sentences) {
    const spelt = inSentence(sentence, index);
    const found =
      firm === null ? spelt : spelt.filter((one) => !namesFirm(one, one.skill.name, firm));
    if (found.length === 0 || !speaksOfWork(sentence, company)) continue;
    const leads = found.map((_, at) => leadsTo(found, at, index.known));
    const alternatives = groupOf(sentence.text, found, leads);
    const certified = mayNameCertificate(sentence.text);
    const numbered = new Map<number, number>();
    for (const [at, one] of found.entries()) {
      const local = alternatives[at] ?? 0;
      if (local > 0 && !numbered.has(local)) numbered.set(local, groups++);
      const group = numbered.get(local) ?? null;
      const strength = leads[at] ? 'mentioned' : strengthOf(one, company);
      if (certified && isCertificate(sentence.text, one.start, one.end)) {
        const skill = certificateFor(one.skill, index.known);
        if (skill !== null) note(mentions, { ...one, skill }, strength, null, group);
        note(mentions, one, 'mentioned', null, null);
      } else note(mentions, one, strength, yearsOf(one, years), group);
    }
  }
  return [...mentions.values()].sort((a, b) => rank[b.level] - rank[a.level]);
}

function inSentence(sentence: Sentence, index: SkillIndex): Found[] {
  const tokens = tokensOf(sentence.text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestAt(tokens, at, index, sentence, found.at(-1)?.end);
    if (match === null) at++;
    else {
      found.push(match.found);
      at += match.length;
    }
  }
  return found;
}

/** "cutting-edge AI" is not edge AI: a name does not begin inside another compound, but after a name. */
function isInside(
  tokens: readonly Token[],
  at: number,
  text: string,
  foundUntil?: number,
): boolean {
  const start = tokens[at]?.start ?? 0;
  const before = tokens[at - 1]?.end;
  return before === start - 1 && text[before] === '-' && before !== foundUntil;
}

/** Whether two words can stand in one name: "analytics and AI, infrastructure" is cut at the comma. */
function isJoined(last: Token, next: Token, text: string): boolean {
  // One space is the usual case, asked first.
  if (next.start - last.end === 1 && text.charCodeAt(last.end) === 32) return true;
  return joint.test(text.slice(last.end, next.start));
}

/** What may stand between the words of one name. */
const joint = /^(?:[)]? (?:& )?|[-/&:.+_|'’\u2011])$/;

function longestAt(
  tokens: readonly Token[],
  at: number,
  index: SkillIndex,
  sentence: Sentence,
  foundUntil: number | undefined,
): { found: Found; length: number } | null {
  const first = tokens[at];
  const { text } = sentence;
  const number = first === undefined ? 0 : index.words.numberOf(text, first);
  const start = number === 0 ? undefined : index.from(number);
  if (first === undefined || start === undefined) return null;
  if (isInside(tokens, at, text, foundUntil)) return null;
  const nodes = [start];
  for (let last = first, node: typeof start | undefined = start; node.next.size > 0; ) {
    const next = tokens[at + nodes.length];
    node = next && node.next.get(next.key);
    if (next === undefined || node === undefined || !isJoined(last, next, text)) break;
    nodes.push(node);
    last = next;
  }
  for (let length = nodes.length; length > 0; length--) {
    const end = tokens[at + length - 1]?.end ?? first.end;
    for (const { skill, exact, guarded } of nodes[length - 1]?.entries ?? []) {
      if (exact !== null && text.slice(first.start, end) !== exact) continue;
      if (guarded && !passesGuard(skill, tokens, at, length)) continue;
      return { found: { skill, sentence, start: first.start, end }, length };
    }
  }
  return null;
}

function passesGuard(
  { guard }: Skill,
  tokens: readonly Token[],
  at: number,
  length: number,
): boolean {
  // A line that holds nothing else is a list's item: nobody writes "Swift" alone to mean quick.
  if (guard === null || (guard.caseSensitive && tokens.length === length)) return true;
  const after = tokens[at + length]?.key ?? '';
  const before = tokens[at - 1]?.key ?? '';
  if (guard.notBefore.includes(after) || guard.notAfter.includes(before)) return false;
  if (guard.needs.length === 0) return true;
  const text = ` ${tokens.map(({ key }) => key).join(' ')} `;
  return guard.needs.some((words) => text.includes(` ${words} `));
}

function yearsOf({ sentence, start }: Found, years: readonly YearsAsked[]): number | null {
  for (const asked of years) {
    if (asked.sentence !== sentence || asked.leadership || asked.end > start) continue;
    if (start - asked.end <= Math.min(asked.of.length, 70)) return asked.years;
  }
  return null;
}

function note(
  mentions: Map<string, SkillMention>,
  { skill, sentence, start, end }: Found,
  level: Strength,
  years: number | null,
  group: number | null,
): void {
  const known = mentions.get(skill.id);
  const evidence = quoteAround(sentence, start, end);
  if (known === undefined) {
    mentions.set(skill.id, {
      id: skill.id,
      name: skill.name,
      level,
      years,
      group,
      evidence: [evidence],
    });
    return;
  }
  if (rank[level] > rank[known.level]) {
    alsoIn(known, known.group);
    known.level = level;
    known.group = group;
    known.evidence.unshift(evidence);
  } else {
    if (known.evidence.length < mostEvidence) known.evidence.push(evidence);
    // Asked for alone somewhere, it is no longer one of several ways; it still is one where it was.
    if (level === known.level && group === null) {
      alsoIn(known, known.group);
      known.group = null;
    } else if (group !== known.group) alsoIn(known, group);
  }
  if (years !== null && (known.years === null || years > known.years)) known.years = years;
  known.evidence.length = Math.min(known.evidence.length, mostEvidence);
}

function alsoIn(mention: SkillMention, group: number | null): void {
  if (group === null || (mention.also?.length ?? 0) >= mostGroups) return;
  mention.also = [...(mention.also ?? []), group];
}
