import type { Sentence } from './facts';

/** Benefits, law and the way to apply, wherever they stand: nothing of it is asked of the reader. */
const aside =
  /\b(?:equal (?:opportunity|employment)|discriminat\w*|accommodations?|protected (?:veteran|status|characteristics)|medical|dental|401 ?\(?k|paid (?:time|parental|holidays|leave|vacation)|parental leave|PTO|insurance|tuition|stipends?|employee (?:resource|assistance)|perks|wellness|inclusive (?:workforce|workplace)|privacy (?:notice|policy)|background checks?|recruiters only|recruitment (?:agenc|fraud)|apply (?:now|today)|pronouns|to learn more about)\b/i;

/** The same where the words could be of the work: an insurer asks for experience in insurance. */
const surelyAside =
  /\b(?:equal (?:opportunity|employment)|discriminat\w*|accommodations?|protected (?:veteran|status|characteristics)|401 ?\(?k|parental leave|PTO|privacy (?:notice|policy)|employee resource groups|regardless of (?:race|age|gender)|without regard|affirmative action|pay equity|salary (?:ranges?|determinations?)|compensation packages?|diverse backgrounds|health insurance|time off|stipends?|wellness programs?|work-life|recruiting and retaining|diverse and inclusive work\w+|celebrat\w+ diversity|commitment to diversity)\b/i;

/** A firm tells of itself. */
const selfPraise =
  /\b(?:we(?:['’]re| are| have been| believe| were| serve| help| empower| specialize| started| realized| also lead|['’]ve grown)|our (?:mission|platforms?|customers|clients|products?|company|investors|founders|vision is|values|self-service)|founded|headquartered|as (?:the|an?) (?:\w+ ){0,3}(?:leader|partner|provider)|is (?:the|an?) (?:\w+[ -]){0,4}(?:leader|company|provider|platform|pioneer|firm|startup|lab|organization|partner)|(?:world|industry|market)['’]?s? leading|backed by|trusted by|acquired by|customers (?:include|trust)|fortune \d+|patents)\b/i;

/** Words of the work itself: a sentence with one of them is about more than the firm. */
const work =
  /\b(?:you|your|you['’]ll|role|responsib\w+|candidates?|(?:looking|searching) for|seek(?:ing)?|hiring|join)\b/i;
const perhapsWork =
  /\b(?:stack|we use|built (?:on|with|in)|hire|experience (?:with|in)|engineers?|manager|director|architect|lead)\b/i;

/** "This role is not focused on security", "you don't need Java"; what follows a "but" is asked for all the same. */
const denied =
  /\b(?:(?:is|are) not (?:focused on|about|an?)|not looking for|(?:not|\w{1,6}n['’]t) (?:require|need)(?!.*\bbut\b)|no (?:prior |previous )?(?:experience|knowledge) (?:in|with|of))\b/i;

/** Whether a sentence can name a skill of the work: firms, benefits and law name many that it does not need. */
export function speaksOfWork({ section, text, block }: Sentence, company: string | null): boolean {
  if (block < 0) return true;
  if (/not|n['’]t|no /i.test(text) && denied.test(text)) return false;
  if (section === 'requirements' || section === 'preferred') return !surelyAside.test(text);
  if (section === 'legal' || section === 'benefits' || section === 'pay') return false;
  if (aside.test(text)) return false;
  if (work.test(text)) return true;
  if (selfPraise.test(text) || isSubject(company, text)) return false;
  return section !== 'about' || perhapsWork.test(text);
}

/** "Acme builds ...", "Acme's platform helps ...": the firm is what the sentence is about. */
function isSubject(company: string | null, text: string): boolean {
  if (company === null || company.length < 3) return false;
  return text.startsWith(company) && /^(?:['’]s)? [a-z]/.test(text.slice(company.length));
}

/** A firm's name as skills are compared with it. */
export interface FirmName {
  /** Without the legal form behind it. */
  short: string;
  lower: string;
}

/** null: the posting names no firm. */
export function firmName(company: string | null): FirmName | null {
  if (company === null) return null;
  return { short: company.replace(legalForm, ''), lower: company.toLowerCase() };
}

/**
 * A firm whose name is a skill ("Salesforce") names itself without asking for it. `start` and `end`:
 * where the sentence spells the skill called `name`.
 */
export function namesFirm(
  { sentence, start, end }: { sentence: Sentence; start: number; end: number },
  name: string,
  firm: FirmName,
): boolean {
  const { text, section } = sentence;
  // Spelt as the whole of its name it is the firm in every section, but where its product is plainly asked for.
  if (text.startsWith(firm.short, start) && end - start === firm.short.length)
    return end - start < text.length && !knowing.test(text.slice(0, start));
  if (section === 'requirements' || section === 'preferred') return false;
  return name.length <= firm.lower.length && firm.lower.startsWith(name.toLowerCase());
}

const legalForm = /,? (?:inc|llc|ltd|limited|corp|corporation|gmbh|plc|labs)\.?$/i;
const knowing =
  /\b(?:experience (?:with|in|of|using)|expertise in|knowledge of|proficien\w+ (?:with|in)|familiar\w* with)\b[^.;]{0,40}$/i;
