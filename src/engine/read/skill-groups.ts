import type { Skill } from '../../knowledge/schema';

/** A skill named in a sentence. Offsets are UTF-16 into the sentence's text. */
interface Named {
  skill: Pick<Skill, 'category'>;
  start: number;
  end: number;
}

/**
 * For each skill named its number within the sentence's lists of alternatives; 0: stands alone.
 * `leads`: whether it only names the kind of those that follow, so that their list begins after it.
 */
export function groupOf(
  text: string,
  found: readonly Named[],
  leads: readonly boolean[],
): number[] {
  const numbers = found.map(() => 0);
  let number = 0;
  let from = 0;
  for (let at = 1; at <= found.length; at++) {
    const previous = found[at - 1];
    const current = found[at];
    const between = previous && current ? text.slice(previous.end, current.start) : null;
    const goesOn = between !== null && isListJoin(between) && !leads[at - 1];
    const bracketed =
      between !== null &&
      ((between.includes('(') && opensList(text, found, at)) ||
        (between.includes(')') && isInBrackets(text, found[from]?.start ?? 0)));
    if (goesOn && !bracketed) continue;
    if (at - from > 1 && isChoice(text, found.slice(from, at))) {
      number++;
      for (let one = from; one < at; one++) numbers[one] = number;
    }
    from = at;
  }
  return numbers;
}

/**
 * What may stand between two names of one list: commas, slashes, "and" or "or", names that are not known
 * ("Power BI, Atlassian Analytics, Tableau"), a word or two more.
 */
const joint =
  /^[\s,/()]*(?:\w+[\s,]+|(?:[A-Z][\w.+#-]*[\s,/]+){1,3})?(?:and\/or|or|and|&)?[\s,/()]*(?:\w+ ){0,2}[\s(]*$/;

/** "Kubernetes on AWS": what a skill is used with is no other way to it. */
const apart =
  /^ (?:with|on|in|using|for|via|by|from|at|of|over|within|through|inside|atop|to)\b(?!.*(?:\b(?:or|and)\b|[,/&]))/i;

function isListJoin(between: string): boolean {
  return between.length < 34 && joint.test(between) && !apart.test(between);
}

/** Whether the bracket before this name holds more than one. */
function opensList(text: string, found: readonly Named[], at: number): boolean {
  const end = found[at]?.end ?? 0;
  const next = found[at + 1]?.start;
  return next !== undefined && !text.slice(end, next).includes(')');
}

function isInBrackets(text: string, at: number): boolean {
  return at > 0 && text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);
}

const choosing =
  /\b(?:(?:at least )?one (?:or more )?of(?: the| these)?(?: following)?(?: \w+){0,2}|such as|e\.g|like|any of|at least one|either|for example)[\s:,.(]*$/i;
const open = /^,? (?:or\b|etc|and\/or\b|and (?:other|similar|related|comparable)\b)/i;

function isChoice(text: string, members: readonly Named[]): boolean {
  const [first, ...others] = members;
  const last = others.at(-1);
  if (!first || !last) return false;
  const joints = others.map(({ start }, at) => text.slice(members[at]?.end ?? start, start));
  const after = text.slice(last.end);
  return (
    joints.some((joint) => /\bor\b|\//i.test(joint)) ||
    open.test(after) ||
    choosing.test(text.slice(Math.max(0, first.start - 48), first.start)) ||
    (!joints.some((joint) => /\band\b|&/i.test(joint)) &&
      areExamples(text.slice(Math.max(0, first.start - 34), first.start), members, after))
  );
}

/** The word before a bracket, and what may stand between it and the first name. */
const leadIn = /([a-z]+) ?\([a-z.,: ]{0,14}$/i;
const kinds =
  /^(?:framework|tool|librar|platform|language|technolog|database|service|system|solution|engine|product|vendor|package|provider|cloud|environment)(?:s|ies|y)?$/i;

/** "cloud platforms (AWS, Azure, GCP)": things of one kind in brackets are examples of what stands before. */
function areExamples(before: string, members: readonly Named[], after: string): boolean {
  const kind = leadIn.exec(before)?.[1];
  if (kind === undefined || !/^[^()]{0,30}\)/.test(after)) return false;
  const categories = new Set(members.map(({ skill }) => skill.category));
  return kinds.test(kind) || categories.size === 1;
}
