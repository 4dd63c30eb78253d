import type { CheckedFine, Evidence, FlagFinding } from '../../insights';
import type { StatedPay } from '../../pay-insight';
import { decimal } from '../../words/decimal';
import type { FlagContext } from './flag';
import { payLawsFor } from './laws-of-place';
import { statesPay } from './pay-presence';
import { ageInDays } from './posting-date';
import { readable } from './readable';
import { leadershipNorm, yearsNorm } from './role-norm';
import { requiredTools } from './skill-list';
import { isLeaderTitle, saysAnywhere, wordCount } from './words-of-posting';

/** A short text says too little to call anything fine, words. */
const enough = 120;

/** What was looked for and found in order, each in a sentence with the words it rests on. */
export function checkedFine(full: FlagContext, findings: readonly FlagFinding[]): CheckedFine[] {
  const context = readable(full);
  if (wordCount(context) < enough) return [];
  const found = new Set(findings.map(({ id }) => id));
  const none = (...ids: string[]) => !ids.some((id) => found.has(id));
  return [...payFine(context, none), ...askedFine(context, none), ...termsFine(context, none)];
}

type None = (...ids: string[]) => boolean;

function payFine(context: FlagContext, none: None): CheckedFine[] {
  const { say } = context;
  const fine: CheckedFine[] = [];
  const band = context.facts.pay.find(isClosed);
  const [law] = payLawsFor(context);
  if (law && statesPay(context) && none('pay-unit-implausible')) {
    fine.push(fineAt(say('checkedFine.payAsLaw', { place: law.law.place }), band?.evidence));
  } else if (band && none('pay-unit-implausible')) {
    fine.push(fineAt(say('checkedFine.payRange'), band.evidence));
  }
  if (band && none('wide-range')) {
    const ratio = decimal((band.max ?? 0) / (band.min ?? 1), 1, say);
    fine.push(fineAt(say('checkedFine.width', { ratio }), band.evidence));
  }
  return fine;
}

function isClosed({ min, max, implausible }: StatedPay): boolean {
  return min !== null && max !== null && min > 0 && max / min < 2 && implausible === null;
}

function askedFine(context: FlagContext, none: None): CheckedFine[] {
  const { say } = context;
  const fine: CheckedFine[] = [];
  const { years, leadershipYears, evidence } = context.facts.requirements;
  const most = yearsNorm(context);
  if (years !== null && years <= most && none('years-above-norm', 'contradicting-seniority')) {
    const text = say('checkedFine.years', { count: years, norm: most });
    fine.push(fineAt(text, evidence.years));
  }
  const mostLeading = leadershipNorm(context);
  if (
    leadershipYears !== null &&
    leadershipYears <= mostLeading &&
    none('leadership-years-inflated', 'contradicting-seniority')
  ) {
    const norm = mostLeading;
    const text = say('checkedFine.leadershipYears', { count: leadershipYears, norm });
    fine.push(fineAt(text, evidence.leadershipYears));
  }
  const tools = requiredTools(context).length;
  if (tools > 0 && none('kitchen-sink-stack', 'rivals-all-required')) {
    fine.push(fineAt(say('checkedFine.tools', { count: tools })));
  }
  const dated = context.facts.skills.filter((skill) => skill.years !== null);
  if (dated.length > 0 && none('impossible-years')) {
    const place = dated[0]?.evidence[0];
    fine.push(fineAt(say('checkedFine.noImpossibleYears'), place));
  }
  if (context.facts.sentences.some(({ section }) => section === 'preferred')) {
    fine.push(fineAt(say('checkedFine.saysOptional')));
  }
  return fine;
}

const reportingLine = /\breport(?:s|ing)? (?:directly |in |into )?to\b/i;

/** Words that leave it open: with one of them nothing is claimed. */
const hours =
  /\bon[- ]call\b|\b24\b ?[/x] ?7\b|\b24x ?7\b|\b(?:weekends?|nights?|overtime|pager)\b/i;

function termsFine(context: FlagContext, none: None): CheckedFine[] {
  const { say } = context;
  const fine: CheckedFine[] = [];
  if (isLeaderTitle(context.posting.title) && saysAnywhere(context, reportingLine)) {
    fine.push(fineAt(say('checkedFine.reportingLine')));
  }
  if (
    none('on-call', 'around-the-clock', 'long-hours', 'weekend-work', 'foreign-hours') &&
    !saysAnywhere(context, hours)
  ) {
    fine.push(fineAt(say('checkedFine.hours')));
  }
  if (none('scam-contact', 'scam-identity', 'scam-money', 'salary-history', 'unpaid-work')) {
    fine.push(fineAt(say('checkedFine.noScam')));
  }
  if (none('age-coded', 'gender-coded', 'native-speaker', 'personal-details-asked')) {
    fine.push(fineAt(say('checkedFine.noLeaning')));
  }
  const age = ageInDays(context.posting.posted, context.today);
  if (age !== null && none('old-posting', 'reposted', 'evergreen')) {
    const quote = context.posting.posted ?? '';
    const text = age === 0 ? say('checkedFine.today') : say('checkedFine.daysAgo', { count: age });
    fine.push(fineAt(text, { quote, span: null }));
  }
  return fine;
}

function fineAt(text: string, place?: Evidence | null): CheckedFine {
  return { text, evidence: place ? [place] : [] };
}
