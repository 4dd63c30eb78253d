/** Words before a match, in the same clause, that turn it into its opposite. */
const before =
  /\b(?:no|not(?! (?:only|just|limited|least))|never|nor|neither|without|don't|doesn't|didn't|won't|isn't|aren't|can't|cannot|avoid|avoids|avoiding|free of|free from|rather than|instead of|unlike|opposite of|zero|don’t|doesn’t|won’t|isn’t|aren’t|can’t)\b/i;

/** The same, standing right after the match. */
const after =
  /^[^.;,:]{0,24}?\b(?:is|are|isn't|aren't|isn’t|aren’t|will)? ?(?:not|never|n't|no longer) (?:be )?(?:required|needed|expected|necessary|a must|part of|asked|something)\b|^[- ]free\b/i;

const clauseBreak = /[.;:!?•]|, (?:but|and|yet|so)\b| but | although | though /gi;

/** How far back a negation can reach, in characters. */
const reach = 60;

/** "We don't do X", "no X", "X is not required": the words deny what the pattern looks for. */
export function isDenied(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - reach), start);
  return before.test(head.slice(lastClause(head))) || after.test(text.slice(end, end + reach));
}

/** Where the last clause of a text begins. */
function lastClause(text: string): number {
  let start = 0;
  for (const stop of text.matchAll(clauseBreak)) start = stop.index + stop[0].length;
  return start;
}

/** The employer's customers and users, as the subject of what follows. */
const others =
  /\b(?:customers|clients|users|patients|merchants|drivers|nurses|learners|students|borrowers|developers outside)(?:,? (?:who|that))? (?:are|can|could|need|needs|have|must|may|get|stay|work|want|expect|never|always|everywhere)\b/i;

/** "Our customers work around the clock": the clause is about somebody else. */
export function isOthers(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - reach), start);
  return others.test(head.slice(lastClause(head)));
}

const quotePairs: ReadonlyArray<readonly [string, string]> = [
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
];

/** A quoted phrase is somebody else's words: longer stretches in quotes are the posting speaking. */
const longestQuotation = 60;

/** The match is inside a short quotation ('skip the "rockstar" talk'). */
export function isQuoted(text: string, start: number, end: number): boolean {
  const head = text.slice(Math.max(0, start - longestQuotation), start);
  const tail = text.slice(end, end + longestQuotation);
  return quotePairs.some(([open, close]) => {
    const opened = head.lastIndexOf(open);
    if (opened < 0 || !tail.includes(close)) return false;
    if (open === close) return count(head, open) % 2 === 1;
    return head.indexOf(close, opened + 1) < 0;
  });
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

const boilerplate =
  /\b(?:equal[- ](?:opportunity|employment)|without regard to|regardless of (?:race|age|gender|sex|color|background)|protected (?:veteran|characteristic|class)|sexual orientation|genetic information|reasonable accommodation|fair chance|e-verify|affirmative action|applicants? with disabilit\w+|know your rights)\b/i;

/** Equal-opportunity and other standing legal text, which says nothing about this job. */
export function isBoilerplate(text: string): boolean {
  return boilerplate.test(text);
}
