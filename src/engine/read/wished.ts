/**
 * "Desired" as a wish: of what is asked for ("desired skills"), or at a clause's end; "the desired outcome"
 * is none. Source of an expression.
 */
export const desired = String.raw`(?:desirable\b|(?:is|are|be|highly|strongly|also) desired\b|\bdesired(?=[ :]*(?:$|[^\w ])| (?:but|though|not|in|with|for|and|or|as|if)\b|(?: \w+)? (?:skills?|skill ?sets?|experiences?|qualifications?|background|attributes|competenc(?:e|y|ies)|traits|characteristics|knowledge|certifications?|abilities|criteria|requirements|education|degrees?)\b))`;

/** Words that make of a demand a wish. */
const wish = new RegExp(
  String.raw`\b(?:prefer(?:red|ably|able|ence)?|nice[- ]to[- ]have|(?:good|great) to have|(?:is|are|be|a|as a|added|big|strong|huge|definite|major|great|real|significant|considered) plus\b|bonus|ideal(?:ly)?(?! candidate)|advantage(?:ous)?|beneficial|optional|(?:not|\w{1,6}n['’]t) (?:strictly )?required|(?:is|are|be|also) (?:very |most )?(?:highly )?(?:helpful|useful|welcome|valued)|familiarity with [^.]{0,60} (?:helpful|useful)|would be (?:great|nice)|von vorteil|${desired})`,
  'i',
);

/** Where the last text wishes: each skill that a sentence names asks about the same words. */
let last: { text: string; cue: RegExpExecArray | null } = { text: '', cue: null };

function wishIn(text: string): RegExpExecArray | null {
  if (text !== last.text) last = { text, cue: wish.exec(text) };
  return last.cue;
}

/**
 * Whether what stands from `start` to `end` of a text is wished for, not demanded: a wish in brackets is
 * for what stands there, "ideally" for what follows it, and what is said to be required stays so.
 */
export function isWished(text: string, start: number, end: number): boolean {
  const cue = wishIn(text);
  if (cue === null) return false;
  const opened = text.lastIndexOf('(', cue.index);
  const closed = opened < 0 ? -1 : text.indexOf(')', opened);
  if (closed > cue.index) return start > opened && end <= closed;
  const behind = text.slice(cue.index + cue[0].length);
  if (/^(?:ideally|preferabl)/i.test(cue[0]) && /\w/.test(behind)) return start > cue.index;
  return !/\b(?:required|mandatory|a must)\b/i.test(text.slice(end, cue.index));
}
