import type { Evidence } from '../../insights';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

/** What a posting says of the right to work, and of helping somebody to it. */
export interface Authorisation {
  /** `required`: without help; `citizen`: of the United States; `sponsored`: the employer says that it helps. */
  says: 'required' | 'citizen' | 'sponsored';
  evidence: Evidence;
}

/** Cheap to ask, true of every sentence with one of the words below in it. */
const mayTell = /sponsor|authori[sz]|right to work|eligib|work permit|citizen|visa/i;

/** Notices of law and checks, and what other things are sponsored. */
const otherThings =
  /\b(?:e-?verify|i-9|department of|regardless of|without regard|protected|discriminat\w*|(?:company|employer)[- ]sponsored|executive sponsors?|c-suite sponsors|million|better serve)\b/i;

const citizen =
  /\b(?:must be|requires?|required|only|open to)\b[^.;]{0,40}\b(?:u\.? ?s\.?a?\.?|united states|american) (?:citizens?(?:hip)?|persons?|nationals?)\b|\b(?:u\.? ?s\.?|united states) citizenship (?:is )?(?:required|needed)\b/i;

const unsponsored =
  /\b(?:not|\w{1,6}n['’]t|unable|cannot|no)\b[^.;]{0,50}\b(?:sponsor(?:ship|s|ing)?|visas?)\b|\bwithout (?:the )?(?:need (?:for|of) |requiring |needing )?(?:(?:current|future|or|employer|company|any|work|visa|immigration) ){0,5}sponsor\w*|\bsponsorship (?:is |will be )?(?:not|unavailable)\b/i;

/** "We aren't able to sponsor every role" is no refusal. */
const notAlways = /\b(?:every|all|certain|limited|some|successfully)\b/i;

const authorised =
  /\b(?:must|required|need(?:s)?|have to|applicants?|candidates?|only|you)\b[^.;]{0,60}\b(?:(?:authori[sz]ed|eligible|permitted|entitled) to (?:legally )?work|(?:legal )?(?:right|authori[sz]ation|eligibility|permission) to work|(?:valid )?work (?:permit|authori[sz]ation|visa))\b|^\W*(?:valid |existing |current )?(?:legal )?(?:(?:right|authori[sz]ation|eligibility|authori[sz]ed|eligible) to work|work (?:permit|authori[sz]ation))\b/i;

const sponsored =
  /\b(?:(?:do|will|can|may|happy to|able to) (?:also |consider )?sponsor(?:ing)?\b|(?:offers?|provides?|supports?) (?:[\w/]+ ){0,3}sponsorship|visa (?:sponsorship|transfer)(?: is)? (?:available|offered|provided|possible)|sponsorship (?:is )?(?:available|offered|provided))/i;

/** What is sponsored is somebody's right to work, not a conference. */
const ofWork = /visa|authori[sz]|immigration|work permit|sponsorship/i;

/** The strictest that is said of the right to work; null: nothing. */
export function findAuthorisation(sentences: readonly Sentence[]): Authorisation | null {
  let found: Authorisation | null = null;
  for (const sentence of sentences) {
    const { text } = sentence;
    if (sentence.block < 0 || !mayTell.test(text) || otherThings.test(text)) continue;
    const says = whatIsSaid(text);
    if (says === null) continue;
    if (found === null || strict.indexOf(says.says) > strict.indexOf(found.says)) {
      found = { says: says.says, evidence: quoteAround(sentence, says.start, says.end) };
    }
  }
  return found;
}

const strict: Authorisation['says'][] = ['sponsored', 'required', 'citizen'];

function whatIsSaid(
  text: string,
): { says: Authorisation['says']; start: number; end: number } | null {
  const said = (says: Authorisation['says'], match: RegExpExecArray) => ({
    says,
    start: match.index,
    end: match.index + match[0].length,
  });
  const only = citizen.exec(text);
  if (only) return said('citizen', only);
  const refused = unsponsored.exec(text);
  if (refused && !notAlways.test(text)) return said('required', refused);
  const helps = refused === null && ofWork.test(text) ? sponsored.exec(text) : null;
  if (helps) return said('sponsored', helps);
  const right = authorised.exec(text);
  return right ? said('required', right) : null;
}
