import type { Evidence } from '../../insights';
import type { Posting, Workplace } from '../../posting';
import type { Sentence } from './facts';
import { quoteAround } from './quote';

/** Words that say where the work is done; asked in this order in every sentence. */
const cues: [Workplace, RegExp][] = [
  [
    'hybrid',
    /\bhybrid (?:work(?:ing|place)?|role|position|model|schedule|environment|policy|remote|setup|set-up|arrangement|office|opportunity|job|team|approach|format)\b(?! is not)|\b(?:this is|we(?:['’]re| are)|work(?:ing)?|is|role is|position is) (?:a )?hybrid\b|^\s*hybrid\b|\bhybrid\s*[:(-]|[-–(|,:] ?hybrid\b|\b(?:\d|one|two|three|four)(?:\s?[-–]\s?\d| to \w+| or \w+)?\+? days?(?: (?:a|per|each|in the|in our|in|of the|every)\b)?[ /]*(?:week)?,? ?(?:in|at|from|on)[- ](?:the |our |an? |your )?(?:[A-Z]\w+ ){0,3}(?:office|site|person|hq|studio)|\b(?:in|from|at|to)[- ](?:the |our |one of our |your )?(?:\w+ ){0,3}offices? (?:at least |for |a minimum of )?(?:\d|one|two|three|four)(?:\s?[-–]\s?\d| to \w+)? ?(?:\+|x)? ?(?:days?|times)|\boffices? at least \d\d ?%|\bat least (?:half|\d\d ?%) of (?:their|your|the) (?:work )?time in|\b(?:\d|two|three|four) days? (?:remote|from home|wfh)/im,
  ],
  [
    'remote',
    /\b(?:fully|100 ?%|completely|entirely|permanently) ?remote\b|\bremote[- ](?:first|friendly|only|based|role|position|work(?:ing)?|job|opportunity|eligible|anywhere|within|in the|from|us\b|usa\b)|\b(?:this (?:role|position|job)|position|role|job|work(?:ing)?) (?:is|can be|will be|may be)[^.;]{0,30}\bremote(?:ly)?\b|\bwork(?:ing)? (?:fully )?(?:remotely|from (?:home|anywhere))|\bhome[- ]based\b|^\s*remote\b|\bremote\s*[:(]|[-–(|,:/] ?remote\b(?!-sens| sens| work(?:force|ers))|\bdistributed(?:,| and)? (?:remote )?(?:first )?(?:company|workforce)\b|\btelecommut/im,
  ],
  [
    'onsite',
    /\b(?:fully |100 ?% )?on[- ]?site\b(?! (?:gym|interview|parking|lunch|amenit|childcare|fitness|visits?|support|customer|client|data ?cent|medical|cafe|meal|and remote|training|at (?:customer|client)))|\bin[- ]person\b(?! (?:interview|meeting|event|gather|off-?site|collab|communicat|with|retreat|team|time|and))|\b(?:5|five) days (?:a|per) week (?:in|from|at) (?:the|our)|\bin[- ]office (?:role|position|job|5)|\bnot (?:a )?remote\b|\bno remote\b/im,
  ],
];

/** Remote and hybrid as words of other things. */
const otherThings =
  /\bhybrid (?:cloud|models?|search|workforces?|multi|architect\w*|infrastructure|data|environments? (?:of|with)|on-prem|it\b|systems?|solutions?|roles? (?:that|combining|of|blend))|\bremote(?:[- ]sens|ly? (?:monitor|manage|access|operat|deploy)| (?:monitor|access|sites?|teams? (?:of|across|and)|work(?:force|ers)|desktop|control|patient|support|offices|locations|stipend|setup|servers?|procedure|infrastructure|hands|camera|assist|customers|colleagues|stakeholders|cultures?))/gi;

const unsettled =
  /\b(?:on-?site|hybrid|remote|in-?office|in-?person)\b[^.;]{0,25}\b(?:or|and\/or|\/)\b[^.;]{0,25}\b(?:remote|hybrid|on-?site|in-?office|in-?person)\b/i;

/** Where the work is done: the board's own field first, then the place and the title, then the text. */
export function findWorkplace(
  posting: Pick<Posting, 'workplace' | 'location' | 'title'>,
  sentences: readonly Sentence[],
): { workplace: Workplace; evidence: Evidence } | null {
  if (posting.workplace !== null) {
    return { workplace: posting.workplace, evidence: { quote: posting.workplace, span: null } };
  }
  const places = posting.location.join(' | ');
  const place = fromPlace(places);
  const [title] = sentences;
  if (title !== undefined && title.block < 0) {
    const named = fromPlace(title.text);
    if (named !== null)
      return { workplace: named, evidence: quoteAround(title, 0, title.text.length) };
  }
  const text = fromText(sentences);
  if (place !== null && (text === null || text.workplace === 'onsite')) {
    return { workplace: place, evidence: { quote: places, span: null } };
  }
  return text;
}

function fromPlace(text: string): Workplace | null {
  if (/\bhybrid\b/i.test(text)) return 'hybrid';
  if (/\bremote\b(?!-friendly)|\bwork from home\b|\bhome[- ]based\b/i.test(text)) return 'remote';
  if (/\bon-?site\b|\bin[- ]person\b/i.test(text)) return 'onsite';
  return null;
}

function fromText(
  sentences: readonly Sentence[],
): { workplace: Workplace; evidence: Evidence } | null {
  let onsite: { workplace: Workplace; evidence: Evidence } | null = null;
  let remote: { workplace: Workplace; evidence: Evidence } | null = null;
  for (const sentence of sentences) {
    if (
      sentence.block < 0 ||
      !/remote|hybrid|site|person|office|home|anywhere/i.test(sentence.text)
    )
      continue;
    if (sentence.section === 'about' && /\b(?:teams?|customers|clients)\b/i.test(sentence.text))
      continue;
    const text = sentence.text.replace(otherThings, (words) => ' '.repeat(words.length));
    for (const [workplace, pattern] of cues) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const found = {
        workplace,
        evidence: quoteAround(sentence, match.index, match.index + match[0].length),
      };
      if (workplace === 'hybrid' && !unsettled.test(text)) return found;
      if (workplace === 'remote') remote ??= found;
      if (workplace === 'onsite') onsite ??= found;
      break;
    }
  }
  return remote ?? onsite;
}
