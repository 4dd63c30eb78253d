import type { CheckedFine, Evidence, FlagFinding } from '../../insights';
import type { StatedPay } from '../../pay-insight';
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
  const fine: CheckedFine[] = [];
  const band = context.facts.pay.find(isClosed);
  const [law] = payLawsFor(context);
  if (law && statesPay(context) && none('pay-unit-implausible')) {
    fine.push(say(`States pay, as ${law.law.place} generally asks for.`, band?.evidence));
  } else if (band && none('pay-unit-implausible')) {
    fine.push(say('States a pay range.', band.evidence));
  }
  if (band && none('wide-range')) {
    const ratio = (band.max ?? 0) / (band.min ?? 1);
    fine.push(
      say(`The top of the range is ${ratio.toFixed(1)} times the bottom, as usual.`, band.evidence),
    );
  }
  return fine;
}

function isClosed({ min, max, implausible }: StatedPay): boolean {
  return min !== null && max !== null && min > 0 && max / min < 2 && implausible === null;
}

function askedFine(context: FlagContext, none: None): CheckedFine[] {
  const fine: CheckedFine[] = [];
  const { years, leadershipYears, evidence } = context.facts.requirements;
  const most = yearsNorm(context);
  if (years !== null && years <= most && none('years-above-norm', 'contradicting-seniority')) {
    const text = `Asks for ${years} years; the sources on ML leadership roles go up to ${most}.`;
    fine.push(say(text, evidence.years));
  }
  const mostLeading = leadershipNorm(context);
  if (
    leadershipYears !== null &&
    leadershipYears <= mostLeading &&
    none('leadership-years-inflated', 'contradicting-seniority')
  ) {
    const text = `Asks for ${leadershipYears} years of leading; the sources go up to ${mostLeading}.`;
    fine.push(say(text, evidence.leadershipYears));
  }
  const tools = requiredTools(context).length;
  if (tools > 0 && none('kitchen-sink-stack', 'rivals-all-required')) {
    fine.push(say(`Requires ${tools === 1 ? 'one tool' : `${tools} tools`}, not a long list.`));
  }
  const dated = context.facts.skills.filter((skill) => skill.years !== null);
  if (dated.length > 0 && none('impossible-years')) {
    const place = dated[0]?.evidence[0];
    fine.push(say('No technology is asked for longer than it has existed.', place));
  }
  if (context.facts.sentences.some(({ section }) => section === 'preferred')) {
    fine.push(say('Says what is optional.'));
  }
  return fine;
}

const reportingLine = /\breport(?:s|ing)? (?:directly |in |into )?to\b/i;

/** Words that leave it open: with one of them nothing is claimed. */
const hours =
  /\bon[- ]call\b|\b24\b ?[/x] ?7\b|\b24x ?7\b|\b(?:weekends?|nights?|overtime|pager)\b/i;

function termsFine(context: FlagContext, none: None): CheckedFine[] {
  const fine: CheckedFine[] = [];
  if (isLeaderTitle(context.posting.title) && saysAnywhere(context, reportingLine)) {
    fine.push(say('Says whom the role reports to.'));
  }
  if (
    none('on-call', 'around-the-clock', 'long-hours', 'weekend-work', 'foreign-hours') &&
    !saysAnywhere(context, hours)
  ) {
    fine.push(say('Nothing about on-call duty, nights, weekends or long hours.'));
  }
  if (none('scam-contact', 'scam-identity', 'scam-money', 'salary-history', 'unpaid-work')) {
    fine.push(say('No money, identity data, past pay or unpaid work is asked for.'));
  }
  if (none('age-coded', 'gender-coded', 'native-speaker', 'personal-details-asked')) {
    fine.push(say('No wording that leans to an age, a gender or an origin.'));
  }
  const age = ageInDays(context.posting.posted, context.today);
  if (age !== null && none('old-posting', 'reposted', 'evergreen')) {
    const quote = context.posting.posted ?? '';
    fine.push(say(`Put up ${age === 0 ? 'today' : `${age} days ago`}.`, { quote, span: null }));
  }
  return fine;
}

function say(text: string, place?: Evidence | null): CheckedFine {
  return { text, evidence: place ? [place] : [] };
}
