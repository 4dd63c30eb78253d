/** Words that make of a demand a wish. */
const wish =
  /\b(?:prefer(?:red|ably|able|ence)?|nice[- ]to[- ]have|(?:good|great) to have|(?:is|are|be|a|as a|added|big|strong|huge|definite|major|great|real|significant|considered) plus\b|bonus|desir(?:ed|able)|ideal(?:ly)?(?! candidate)|advantage(?:ous)?|beneficial|optional|(?:not|n['’]t) (?:strictly )?required|(?:is|are|be|also) (?:very |most )?(?:highly )?(?:helpful|useful|welcome|valued)|familiarity with [^.]{0,60} (?:helpful|useful)|would be (?:great|nice)|von vorteil)/i;

/**
 * Whether what stands from `start` to `end` of a text is wished for, not demanded: a wish in brackets is
 * for what stands there, one that begins with "ideally" for what follows it.
 */
export function isWished(text: string, start: number, end: number): boolean {
  const cue = wish.exec(text);
  if (cue === null) return false;
  const opened = text.lastIndexOf('(', cue.index);
  const closed = opened < 0 ? -1 : text.indexOf(')', opened);
  if (closed > cue.index) return start > opened && end <= closed;
  const later =
    cue.index > 3 && /[,(–—-] ?$/.test(text.slice(Math.max(0, cue.index - 3), cue.index));
  return later && /^(?:ideally|preferabl)/i.test(cue[0]) ? start > cue.index : true;
}
