import type { Strength } from '../../insights';
import type { Skill } from '../../knowledge/schema';
import { degreesIn, type NamedDegree } from './degree-names';
import { isDuty } from './duty';
import type { SectionKind, Sentence } from './facts';
import { isWished } from './wished';

/** A skill named in a sentence. Offsets are UTF-16 into the sentence's text. */
interface Named {
  skill: Pick<Skill, 'category' | 'firstPublic'>;
  sentence: Sentence;
  start: number;
  end: number;
}

const asked =
  /\b(?:must|require[sd]?|need|proficien\w+|expert\w*|strong|solid|deep|hands-on|experience (?:with|in|of|using|building)|experienced|knowledge of|fluen\w+|skilled|mastery|background in|\d\+? years|understanding of|familiar\w*)\b/i;

/** A firm that tells of itself, even among what it asks for: "Our stack runs on Java", "We strive to …". */
const firmsOwn =
  /^\W*(?:we\b|our\b|at [A-Z][\w.]+,? (?:we|our)\b)(?!.{0,200}\b(?:you|your|experience|looking for|need|requires?|expect|seek\w*|candidates?|must|knowledge)\b)/i;

/** "At Acme, you'll work alongside ...": what the firm promises. */
const promised = /^\W*at [A-Z][\w.& ]{1,30},? you\b/i;

/** Teams one works with: "partner with Data Science and Security teams". */
const workingWith =
  /\b(?:partner\w*|collaborat\w+|work(?:s|ed|ing)?|interfac\w+|interact\w*|liais\w+|relationships?|communicat\w+)(?: \w+){0,2} (?:with|between|across|to)\b[^.;]{0,80}$/i;
const ofTeams =
  /^[^.;]{0,60}\b(?:teams?|stakeholders|organi[sz]ations|leaders|departments|functions|experts|groups)\b/i;

/** What one burns for is no skill: "passionate about AI safety". */
const keen =
  /\b(?:passion\w*|excit\w+|enthusias\w+|eager\w*|curio\w+|interest(?:ed)? in|motivated by|cares? (?:deeply )?about)\b([^.;]{0,120})$/i;

/** People one works with, not what one can: "partner with program managers and data scientists". */
const people =
  /^(?!manag|lead|hir|mentor).*(?:managers|engineers|scientists|architects|analysts|developers|designers|researchers)$/i;

/** Sections that ask for nothing, whatever they name. */
const unasking: ReadonlySet<SectionKind> = new Set([
  'about',
  'benefits',
  'legal',
  'pay',
  'responsibilities',
]);

/** How strongly a skill is asked for where it is named. */
export function strengthOf(found: Named, company: string | null): Strength {
  const { section, text, block } = found.sentence;
  if (block < 0 || unasking.has(section)) return 'mentioned';
  const listed = section === 'requirements' || section === 'preferred';
  if (
    listed &&
    (isDuty(text) || firmsOwn.test(text) || promised.test(text) || isPraise(text, company))
  )
    return 'mentioned';
  if (people.test(text.slice(found.start, found.end)) || isFieldOfStudy(found)) return 'mentioned';
  const before = text.slice(0, found.start);
  if (/\b(?:rather than|instead of)\b[^.;,]{0,40}$/i.test(before)) return 'mentioned';
  const keenOn = keen.exec(before)?.[1];
  if (keenOn !== undefined && !asked.test(keenOn)) return 'mentioned';
  if (workingWith.test(before) && ofTeams.test(text.slice(found.end))) return 'mentioned';
  if (section === 'preferred' || isWished(text, found.start, found.end)) return 'preferred';
  if (section === 'requirements') return 'required';
  return asked.test(text) && /\b(?:you|your|candidate|must|require|years)\b/i.test(text)
    ? 'required'
    : 'mentioned';
}

/** "For 8 years, Acme has led ...": the firm is what the sentence is about. */
function isPraise(text: string, company: string | null): boolean {
  if (company === null || company.length < 3) return false;
  const at = text.indexOf(company);
  if (at < 0 || at > 60) return false;
  return /^(?:['’]s \w+)? (?:has|have|is|was|are|powers|builds|helps|believes|provides|offers|leads)\b/.test(
    text.slice(at + company.length),
  );
}

/** Where the words on the degree end and others begin: "BS in Data Science and 5 years of Spark". */
const afterDegree =
  /[;:]|(?<!\b[a-z])\.\s|\b(?:experience|years?|proficien\w+|expert\w+|knowledge|skills?|understanding|ability|working|hands-on|strong|solid|deep|proven|who|plus|with (?!an? (?:focus|emphasis|concentration|speciali[sz]ation|major)))\b/i;

/** A sentence that names one skill often names several. */
const named = new WeakMap<Sentence, readonly NamedDegree[]>();

function degreesOf(sentence: Sentence): readonly NamedDegree[] {
  const known = named.get(sentence);
  if (known !== undefined) return known;
  const degrees = degreesIn(sentence.text);
  named.set(sentence, degrees);
  return degrees;
}

/** The subject of a degree is no skill of its own: "Master's in Machine Learning, Data Science or a related field". */
function isFieldOfStudy({ skill, sentence, start, end }: Named): boolean {
  if (skill.firstPublic !== null && skill.category !== 'ml-field') return false;
  const { text } = sentence;
  let degreeEnd = -1;
  for (const degree of degreesOf(sentence)) if (degree.end <= start) degreeEnd = degree.end;
  if (degreeEnd < 0) return false;
  return (
    !afterDegree.test(text.slice(degreeEnd, start)) &&
    !/^ (?:experience|skills|expertise|background)\b/i.test(text.slice(end))
  );
}
