import type { Evidence } from '../../insights';
import type { Posting, Workplace } from '../../posting';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

/** Words that say where the work is done; asked in this order in every sentence. */
const cues: [Workplace, RegExp][] = [
  [
    'hybrid',
    /hybrid (?:operating |flexible )?(?:work\b|working|workplace|role|position|model|schedule|environment|policy|remote|setup|set-up|arrangement|office|opportunity|job|team|approach|format|on-?site)|\b(?:this is|we(?:['’]re| are)|work(?:ing)?|role is|position is|must be) (?:a )?hybrid\b|^\s*hybrid\b|\bhybrid\s*[:(-]|[-–(|,:] ?hybrid\b|\b(?:\d|one|two|three|four)(?:\s?[-–]\s?\d| to \w+| or \w+)?\+? days?(?: (?:a|per|each|in the|in our|in|of the|every)\b)?[ /]*(?:week)?,? ?(?:in|at|from|on)[- ](?:the |our |an? |your )?(?:[A-Z]\w+ ){0,3}(?:office|site|person|hq|studio)|\b(?:\d|one|two|three|four) days? (?:per week )?onsite|\b(?:in|from|at|to)[- ](?:the |our |one of our |your )?(?:\w+ ){0,3}offices? (?:at least |for |a minimum of )?(?:\d|one|two|three|four)(?:\s?[-–]\s?\d| to \w+)? ?(?:\+|x)? ?(?:days?|times)|\boffices? at least \d\d ?%|\boffices? (?:on|every) (?:mon|tues|wednes|thurs|fri)\w*|\b(?:two|three|four|[2-4]) days (?:a|per) week in (?:[A-Z][a-z]|the office|our)|\b(?:ein|zwei|drei|vier|[1-4]) tage?[^.;]{0,20}\bim büro|\bat least (?:half|\d\d ?%) of (?:their|your|the) (?:work )?time in|\b(?:\d|two|three|four) days? (?:remote|from home|wfh)/im,
  ],
  [
    'remote',
    /\b(?:fully|100 ?%|completely|entirely|permanently) ?remote(?:ly)?\b|\bremote[- ](?:first|friendly|only|based|role|position|work(?:ing)?|job|opportunity|eligible|anywhere|within|in the|from|us\b|usa\b)|\bvirtual[- ]first\b|\b(?:this (?:role|position|job)|position|role|job|work(?:ing)?) (?:is|can be|will be|may be)[^.;]{0,30}\bremote(?:ly)?\b|\b(?:employees|team|staff|people|of us) (?:are|works?) (?:fully |all )?remote(?:ly)?\b|\bwork(?:ing)? (?:fully )?(?:remotely|from (?:home|anywhere))|\bhome[- ]based\b|^\s*remote\b(?! (?:[a-z]+ing|[a-z]+s)\b)|\bremote\s*[:(](?! ?no\b)|[-–(|:/] ?remote\b(?!-sens| sens| work(?:force|ers))|, ?remote\b(?=[\s,]*(?:$|[;|)/(,]|us\b|usa\b|in\b|within\b|or\b))|\bdistributed(?:,| and)? (?:remote )?(?:first )?(?:company|workforce)\b|\btelecommut/im,
  ],
  [
    'onsite',
    /\bon-?site (?:role|position|work|job|opportunity|only\b|in\b|at our\b|at the office|based|presence|required|full[- ]time|\d|five|daily|every)|\b(?:fully|100 ?%|is|be|are|strictly|based|located|primarily|working|work|team)(?: an?)? on-?site\b(?! (?:gym|interview|at customer|at client))|^\W*on-?site\b(?! \w+s\b)|^\W*on[- ]site\W*$|\boffices?,? (?:for )?(?:five|5) days\b|[|(,:–-] ?on-?site\W*$|[|(,:–-] on-?site [(|–-]|\bonsite\s*[:(]|work location\s*:\s*(?:in[- ]person|on-?site)|\bin[- ]person (?:role|position|job|work\b|only)|\b(?:role|position|job|work(?:ing)?) (?:is|be)(?: performed)? in[- ]person\b|^\W*in[- ]person\W*$|\b(?:5|five) days (?:a|per) week,? (?:in|from|at) (?:the|our)|\bin[- ]office (?:role|position|job|5|five)|\bnot (?:a )?remote\b|\bno remote\b|\bremote\s*[:?-] ?no\b/im,
  ],
];

/** Cheap to ask, true of every sentence with one of the words above in it. */
const mayTell = /remote|hybrid|site|person|office|home|anywhere|virtual|telecommut|days|büro/i;

/** Remote and hybrid as words of other things. */
const otherThings =
  /\bhybrid (?:cloud|models\b|search|workforces?|multi|architect\w*|infrastructure|data|environments? (?:of|with)|on-prem|it\b|systems?|solutions?|retriev\w*|roles? (?:that|combining|of|blend))|\bremote(?:[- ]sens|ly? (?:monitor|manage|access|operat|deploy)| (?:monitor|access|sites?|teams? (?:of|across|and)|work(?:force|ers)|desktop|control|patient|support|offices|locations|stipend|setup|servers?|procedure|infrastructure|hands|camera|assist|customers|colleagues|stakeholders|cultures?|notebooks?|environment))/gi;

/** Leaves it open, or speaks of postings in general. */
const unsettled =
  /\b(?:on-?site|hybrid|remote|in-?office|in-?person)\b[^.;]{0,25}(?:\bor\b|\band\b|\/)[^.;]{0,25}\b(?:remote|hybrid|on-?site|in-?office|in-?person)\b|\bif (?:this|the|your|a) (?:position|role|job)\b/i;

/** A kindness now and then, not the place of work. */
const perk =
  /\b(?:flexib\w+|option|ability|opportunity|stipend|occasional\w*|up to \w+ (?:days|weeks)|weeks?)\b[^.;]{0,40}\bfrom (?:home|anywhere)|\bfrom (?:home|anywhere)\b[^.;]{0,30}\b(?:weeks?|days?|stipend|option|occasional\w*)\b/i;

interface Place {
  workplace: Workplace;
  evidence: Evidence;
}

/** Where the work is done: the board's own field first, then the title and the place, then the text. */
export function findWorkplace(
  posting: Pick<Posting, 'workplace' | 'location' | 'title'>,
  sentences: readonly Sentence[],
): Place | null {
  if (posting.workplace !== null) {
    return { workplace: posting.workplace, evidence: { quote: posting.workplace, span: null } };
  }
  const [title] = sentences;
  if (title !== undefined && title.block < 0) {
    const named = fromPlace(title.text);
    if (named !== null)
      return { workplace: named, evidence: quoteAround(title, 0, title.text.length) };
  }
  const places = posting.location.join(' | ');
  const place = fromPlace(places);
  const text = fromText(sentences);
  if (place !== null && (text === null || text.workplace === 'onsite')) {
    return { workplace: place, evidence: { quote: places, span: null } };
  }
  return text;
}

/** Of a title or a place: null where it names none or several. */
function fromPlace(text: string): Workplace | null {
  const named: Workplace[] = [];
  if (/\bhybrid\b/i.test(text)) named.push('hybrid');
  if (/\bremote\b(?!-friendly)|\bwork from home\b|\bhome[- ]based\b/i.test(text))
    named.push('remote');
  if (/\bon-?site\b|\bin[- ]person\b/i.test(text)) named.push('onsite');
  return named.length === 1 ? (named[0] ?? null) : null;
}

function fromText(sentences: readonly Sentence[]): Place | null {
  let onsite: Place | null = null;
  let remote: Place | null = null;
  for (const sentence of sentences) {
    if (sentence.block < 0 || !mayTell.test(sentence.text)) continue;
    if (sentence.section === 'about' && /\b(?:customers|clients)\b/i.test(sentence.text)) continue;
    const text = sentence.text.replace(otherThings, (words) => ' '.repeat(words.length));
    for (const [workplace, pattern] of cues) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const near = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
      if (unsettled.test(near) || (workplace === 'remote' && perk.test(near))) break;
      const found = {
        workplace,
        evidence: quoteAround(sentence, match.index, match.index + match[0].length),
      };
      if (workplace === 'hybrid') return found;
      if (workplace === 'remote') remote ??= found;
      if (workplace === 'onsite') onsite ??= found;
      break;
    }
  }
  return remote ?? onsite;
}
