/** Words of leading people. */
const leads =
  /\b(?:leadership|people[- ]?(?:leader|manage|lead)\w*|(?:manag|lead|supervis|mentor|direct)(?:ing|ed|e|er|ership|ement)?\b[^.;]{0,45}\b(?:teams?|people|engineers|engineering|reports|managers|staff|scientists|organi[sz]ations?|developers|employees|groups?|individuals|professionals|others|leaders|researchers|analysts)\b|(?:management|managerial|supervisory|leadership|manager|team[- ]lead|lead)\b(?= (?:experience|role|position|capacity|level)| or\b|,|$|\.)|(?:engineering|team|technical|tech|people|line|direct|senior|functional) (?:management|manager|leadership|lead)\b|management experience|managing (?:and|or) (?:leading|mentoring)|as (?:an? )?(?:(?:engineering|people|technical|senior|software|product-minded|hands-on)[ -]){0,4}(?:manager|lead|leader|director|supervisor)\b|lead(?:ing)? role|führung|personalverantwortung|supervis\w+)/i;

/** The same with other work named before it: "recruiting, training and leading teams". */
const leadsAmong =
  /^[^.;]{0,40}\b(?:leading (?:[\w,-]+ ){0,4}initiatives|(?:recruit|hir|train|build|grow|mentor|coach|develop|scal)ing,? (?:(?:and |or )?\w+ing,? ){0,4}(?:leading|managing|mentoring)\b[^.;]{0,45}\bteams?\b)/i;

/** A list of titles of which one is no leader's: "as a manager, engineer or technical lead". */
const anyTitle =
  /\bas (?:an? )?[^.;]{0,60}\b(?:engineer|developer|analyst|scientist|consultant)\b(?! (?:manager|lead))/i;

/** Management of things, which is a craft of its own. */
const manageThings =
  /\b(?:program(?:me)?|project|product|data|account|portfolio|risk|change|property|vendor|database|customer|content|case|office|supply chain|project\/program|configuration|event|release|stakeholder|account)s? (?:and \w+ )?manage(?:ment|r)\b/gi;

const leadingVerb =
  /^(?:lead|manag|supervis|mentor|recruit|hir|train|build|grow|coach|direct|scal|develop|runn|oversee|work|serv|engineer)/i;

/** Whether years are of leading people or projects: by the words before them and what they are of. */
export function isLeadership(before: string, of: string): boolean {
  if (anyTitle.test(of)) return false;
  // "engineering and management experience" is of both: overall years.
  const craft = of
    .replace(manageThings, ' ')
    .replace(/(\w+) (?:and|or) (?:people )?(?:management|leadership)\b/i, (words, first: string) =>
      /lead|manag|people|team|supervis|mentor/i.test(first) ? words : ' ',
    );
  // "experience shipping models and leading teams": the years are of the first.
  const verb = /\bexperience (?:in |with )?(\w+ing)\b/i.exec(craft)?.[1];
  if (verb !== undefined && !leadingVerb.test(verb))
    return leads.test(craft.split(/ and (?=lead|manag|mentor)/i)[0] ?? '');
  const cut = craft.search(
    /, (?!(?:and |or )?(?:manag|lead|mentor|train))| and (?=[a-z]+ (?:experience|knowledge))|experience to\b/i,
  );
  const near = cut < 0 ? craft : craft.slice(0, Math.max(cut, 30));
  if (leads.test(near) || leadsAmong.test(craft)) return true;
  return /\b(?:managed|led|leading|managing)\b[^.;,]{0,60}(?:for|with)?(?: at least| over| a minimum of)? ?$/i.test(
    before,
  );
}
