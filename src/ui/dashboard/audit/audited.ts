import { analyze } from '../../../engine/analyze';
import { payLawsFor } from '../../../engine/flags/laws-of-place';
import { languageOf } from '../../../engine/read/language';
import { mostText } from '../../../engine/read/sentences';
import type { FlagFinding, Insights } from '../../../insights';
import type { Knowledge, PayLaw, RoleProfile } from '../../../knowledge/schema';
import type { Posting } from '../../../posting';
import { say } from '../../../words/own-say';
import { bySeverity } from '../../panel/by-severity';
import { type Draft, postingOfDraft } from './draft';
import { type DraftReading, readDraftLines } from './draft-lines';
import { type NormRow, normRows, type SkillNorms, skillNorms } from './norms';
import { type Told, toldIn } from './told';

/** A draft, judged as candidates will judge it. */
export interface Audited {
  draft: Draft;
  reading: DraftReading;
  posting: Posting;
  insights: Insights;
  /** The profile of the role it reads as; null: none is named. */
  role: RoleProfile | null;
  /** The gravest first. */
  findings: FlagFinding[];
  /** How many are serious or more. */
  serious: number;
  norms: NormRow[];
  skills: SkillNorms | null;
  laws: PayLaw[];
  told: Told[];
  /** What of the draft is not read in full, in sentences. */
  limits: string[];
  words: number;
  /** The text's language, as a code; null: too little to tell. */
  language: string | null;
}

/** The audit of a draft; `today` is an ISO date. Pure: a few milliseconds. */
export function audited(draft: Draft, knowledge: Knowledge, today: string): Audited {
  const reading = readDraftLines(draft.text);
  const posting = postingOfDraft(draft, reading.blocks);
  const insights = analyze(posting, knowledge, null, today, say);
  const language = languageOf(draft.text);
  const role = knowledge.roles.find(({ id }) => id === insights.role.id) ?? null;
  const findings = bySeverity(insights.flags);
  const laws = payLawsFor({ posting, knowledge, today }).map(({ law }) => law);
  return {
    draft,
    reading,
    posting,
    insights,
    role,
    findings,
    serious: findings.filter(({ severity }) => severity === 'high' || severity === 'critical')
      .length,
    norms: role ? normRows(insights, role) : [],
    skills: role ? skillNorms(insights, role, knowledge) : null,
    laws: [...new Map(laws.map((law) => [law.id, law])).values()],
    told: toldIn(posting, insights, language),
    language,
    limits: limitsOf(draft.text, language),
    words: draft.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  };
}

function limitsOf(text: string, language: string | null): string[] {
  const limits: [boolean, string][] = [
    [language !== null && language !== 'en', say('audit.notEnglish')],
    [text.length > mostText, say('audit.tooLong', { most: mostText })],
  ];
  return limits.flatMap(([is, words]) => (is ? [words] : []));
}
