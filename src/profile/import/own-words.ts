/** Where a statement ends, whatever follows it. */
const clauseEnd =
  /[.;!?()](?=\s|$)|[()]|,? (?:but|although|though|however|aber|jedoch|mais)\b|\s[–—]\s/g;

/** From here to the end of the statement stands what the person has not, not yet, or only wishes. */
const lacking = new RegExp(
  String.raw`\b(?:${[
    String.raw`no(?: \w+(?:-\w+)?){0,3} (?:experience|knowledge|background|exposure|expertise|familiarity|skills?)`,
    String.raw`(?:not|n['’]t)(?: yet| very| particularly| really| currently| an?)*(?: \w+ly)? (?:use[ds]?|familiar|work(?:ed)?|experienced?|proficient|comfortable|experts?|skilled|know|have|touched|tried|run|claim)`,
    'never',
    'without',
    'lack(?:s|ed|ing)?',
    String.raw`little(?: or no)?(?: \w+)? (?:experience|knowledge|exposure)`,
    '(?:want|wish|hope|plan|aim|intend)(?:s|ed|ing|ning)? to',
    'would (?:like|love) to',
    'eager to|keen (?:to|on)|ready to learn|looking (?:to|for|forward)|seeking|aspir(?:e|es|ing) to',
    'interest(?:ed)? in|curious about|fascinated by|passionate about|excited (?:by|about)',
    '(?:currently|now|still|actively|self-|am|is) ?(?:learning|studying|exploring)|to learn|learning goals?',
    '(?:attended|attending|visited|audited|read(?:ing)? about|follow(?:er of|ing the))',
    '(?:relevant )?(?:course ?work|courses|classes|modules)(?: \\w+)? ?(?:in|on|:)',
    'keine?n?(?: \\w+)? (?:erfahrung|kenntnisse|praxis)|noch nicht|noch keine?|nie(?:mals)?|ohne',
    'möchte|interesse an|interessiert an|lerne (?:gerade|derzeit)',
    "aucune?|pas (?:de|d[’'])|jamais|sans|souhaite|intéressée? par|envie de",
    'sin experiencia|nunca',
    'instead of|rather than|as opposed to|in place of|away from|anstatt|statt|au lieu de',
  ].join('|')})(?![\p{L}\p{N}])`,
  'iu',
);

/** What was there before and is gone, up to what took its place. */
const leftBehind =
  /(?:\b(?:replac(?:ed|ing)|retir(?:ed|ing)|decommission(?:ed|ing)|sunset(?:ting)?|deprecat(?:ed|ing)|phas(?:ed|ing) out|mov(?:ed|ing) off|ersetzt\w*|abgelöst|remplac(?:é|er|ement))|from(?<=\b(?:migrat|mov|switch|transition|port)\w{0,6}(?: [\w,-]{1,30}){0,4} from))\b.*?(?=\b(?:with|by|to|onto|into|in fav(?:or|our) of|towards?|auf|durch|par|vers)\b|$)/giu;

/** Other people's work, and whom the person worked for or beside. */
const ofOthers = [
  /\b(?:with|alongside|beside|for|by|from|to|support(?:ed|ing)?) (?:the |our |an? |another |other |their |its )?(?:[\w+#/&-]+ ){1,5}?(?:teams?|groups?|colleagues|departments?|experts|specialists|consultants|vendors?|staff|organi[sz]ations?|vertrieb)\b/gi,
  /\b(?:another|other|different|sister|neighbou?ring|partner|clients?['’]?s?|customers?['’]?s?) (?:teams?|groups?|compan(?:y|ies)|departments?)['’]?\b.*$/gi,
  /\b(?:colleagues|co-?workers|peers|kolleg(?:en|innen)|collègues)\b[^.;]*/gi,
  /(?<=\b(?:hir(?:ed|ing)|recruit(?:ed|ing)|interview(?:ed|ing)|sourc(?:ed|ing)|contract(?:ed|ing)) (?:[^\s.;]{1,30} ){0,8})(?:in|with|skilled|experienced|who|speciali[sz](?:ed|ing))\b.*$/gi,
  /\b(?:under (?:the )?(?:guidance|supervision|direction|leadership) of|report(?:ed|ing|s)? (?:directly )?to|berichte\w* an|advis(?:ed|or) by|referee|supervisor)\b.*$/gi,
  /\b(?:clients?|customers?|kunden|compan(?:y|ies)|vendors?|competitors?|employers?|partners?)(?: \w+)? ?(?:such as|like|including|included|incl\.|wie|tels que|comme|:).*$/gi,
  /\b(?:compet(?:es|ed|ing|itors?) (?:with|to|of|against)|alternatives? to|comparable to|similar to)\b.*$/gi,
  /(?:\b(?:[Aa]t|[Jj]oined|[Ll]eft|acquired by|sold to|spun out of|invested in|backed by|previously|formerly|ex|bei|chez|für die)\b|@)[ -](?:[A-Z][\w.&'’-]*)(?: (?:[A-Z][\w.&'’-]*))*/g,
];

/** An item of a list with a remark that takes it back: "Rust (learning)", "Go: none". */
const takenBack =
  /(?:\(|: ?|\s[–—-]\s)(?:currently )?(?:none|no experience|not yet|learning|to learn|interest(?:ed)?|keine|aucune?)\b[^,;|()]*\)?/gi;

/**
 * The line with everything blanked that is not of what the person has done: what they lack, wish or
 * left behind, others' work, and employers' names. Every letter that is left stands where it stood.
 */
export function ownWords(line: string, employers: readonly RegExp[] = []): string {
  let own = withoutTakenBack(line);
  for (const pattern of [leftBehind, ...ofOthers, ...employers]) own = own.replace(pattern, blank);
  let from = 0;
  let said = '';
  for (const end of own.matchAll(clauseEnd)) {
    said += affirmed(own.slice(from, end.index)) + end[0];
    from = end.index + end[0].length;
  }
  return said + affirmed(own.slice(from));
}

/** A pattern for an employer's name, so that "Snowflake" is not taken for what is used there. */
export function employerPattern(name: string): RegExp | null {
  const bare = name.replace(
    /,? (?:inc|llc|ltd|limited|corp|corporation|gmbh|ag|plc|se|sa|labs?)\b\.?$/i,
    '',
  );
  if (bare.length < 3) return null;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${bare.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  );
}

/** Blanks the remark and, back to the last mark between items, what it takes back. */
function withoutTakenBack(line: string): string {
  let from = 0;
  let kept = '';
  for (const remark of line.matchAll(takenBack)) {
    const before = line.slice(from, remark.index);
    const item = Math.max(...[...',;|()'].map((mark) => before.lastIndexOf(mark))) + 1;
    kept += before.slice(0, item) + blank(before.slice(item) + remark[0]);
    from = remark.index + remark[0].length;
  }
  return kept + line.slice(from);
}

function affirmed(clause: string): string {
  const at = clause.search(lacking);
  return at < 0 ? clause : clause.slice(0, at) + blank(clause.slice(at));
}

function blank(words: string): string {
  return words.replace(/[^\s]/g, ' ');
}
