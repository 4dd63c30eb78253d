/** Words of which one stands in every title. */
const occupation =
  /\b(?:director|manager|engineer|head|lead|vp|svp|evp|vice president|president|chief|c[tdia]o|ceo|scientist|architect|developer|analyst|consultant|officer|founder|co-?founder|researcher|specialist|administrator|programmer|professor|lecturer|fellow|principal|partner|intern|trainee|technologist|statistician|strategist|advisor|coordinator|supervisor|tutor|postdoc\w*|assistant|associate|(?:apprentice|clerk|teacher|nurse|chef|cook|accountant|auditor|designer|editor|writer|journalist|translator|technician|mechanic|pilot|recruiter|representative|agent|planner|buyer|owner|librarian|musician|lawyer|attorney|physician|physicist|chemist|biologist|economist|mathematician|soldier|sergeant|lieutenant|lehrer(?:in)?|\p{L}+(?:kaufmann|kauffrau|pfleger(?:in)?|lehrer(?:in)?|techniker(?:in)?)|enseignante?|technicien(?:ne)?)(?= (?:of|for|in|at|de)\b|[,(/–-]|$)|leiter(?:in)?|\p{L}+leiter(?:in)?|entwickler(?:in)?|\p{L}+entwickler(?:in)?|ingenieur(?:in)?|\p{L}+ingenieur(?:in)?|architekt(?:in)?|berater(?:in)?|mitarbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|geschäftsführer(?:in)?|referent(?:in)?|wissenschaftler(?:in)?|directeur|directrice|responsable|ing[ée]nieure?|chef(?:fe)? d|développeu(?:r|se)|consultante?|chercheu(?:r|se)|stagiaire|gérante?|architecte|fondateur)\b/iu;

/** Titles of those who lead people; whoever manages a project or a product need not. */
const leads =
  /\b(?:director|head of|(?<!project |product |program |programme |account |community |content |office )manager|vp|svp|evp|vice president|chief|cto|team ?lead(?:er)?|engineering lead|leiter(?:in)?|\p{L}{3,}leiter(?:in)?|directeur|directrice|responsable|chef(?:fe)? d['’]équipe)\b/iu;

const machineLearning =
  /\b(?:machine[- ]learning|ml|mlops|ml ?ops|ai|a\.i\.|artificial intelligence|deep learning|data scien\w+|llm\w*|nlp|computer vision|genai|maschinelles lernen|ki|apprentissage|ia)\b|\b(?:MLE)\b/iu;

/** No title but a sentence about work. */
const told =
  /^(?:\p{L}+ed|led|built|ran|grew|drove|wrote|won|report\w*|promot\w*|work\w*|key|selected|assist(?:s|ing)?|support(?:s|ing)?) |\b(?:reporting|reports|reported|promoted) to\b|[!?]|\. /iu;

/** Whether these words could be a title somebody held. */
export function isTitle(words: string): boolean {
  return (
    words.length >= 2 &&
    words.length <= 90 &&
    words.split(' ').length <= 12 &&
    occupation.test(words) &&
    /^[\p{Lu}\d(]/u.test(words) &&
    !told.test(words)
  );
}

/** Whether whoever has this title leads people. */
export function leadsPeople(title: string): boolean {
  return everyStep(title, leads);
}

/** Whether the title is one of machine learning. */
export function isMachineLearning(title: string): boolean {
  return everyStep(title, machineLearning);
}

/** "Analyst → Engineer" is one stretch of time of which nobody says when it turned. */
function everyStep(title: string, pattern: RegExp): boolean {
  return title.split(/→|->|=>/).every((step) => pattern.test(step));
}

/** Who worked for themselves says so where others name an employer. */
const ownEmployer =
  /^(?:self[- ]employed|freelance|independent|selbst(?:st)?ändig|freiberuflich|indépendante?|à mon compte)$/i;

/** What departments are called rather than firms: "Director, Machine Learning". */
const department =
  /^(?:(?:machine|deep|learning|ml|ai|mlops|llm|data|science|platforms?|infrastructure|engineering|research|products?|analytics|operations|cloud|software|hardware|technology|it|devops|sre|applied|generative|systems|core|search|ads|ranking|security|quality|reliability|site|growth|customer|trust|safety|personali[sz]ation|recommendations?|compute|gpu|hpc|services|tools|tooling|developer|experience|enterprise|global|emea|apac|americas|north|america|europe|training|inference|serving|growth|strategy|and|of|the)(?: |$|[/&,-]+ ?))+$/i;

/** Whether words could be an employer's name: a few, capitalised, no title, no department. */
export function isEmployer(words: string): boolean {
  if (ownEmployer.test(words)) return true;
  const parts = words.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 70 &&
    parts.length <= 7 &&
    /^[\p{Lu}\d]/u.test(words) &&
    parts.every((part) =>
      /^[\p{Lu}\d(&+-]|^(?:of|and|the|for|und|für|der|de|du|des|la|le|et|e|y|von|van|\(?via|a)$|\./u.test(
        part,
      ),
    ) &&
    !/[:;!?]|(?<!\b(?:inc|corp|ltd|co|llc))\.$/i.test(words) &&
    !/^(?:full|part)[- ]time|^(?:remote|hybrid|on-?site|contract|permanent|vollzeit|teilzeit|cdi|cdd)\b/i.test(
      words,
    ) &&
    !/^\d+ (?:years?|yrs|months?|jahre?|ans|mos)/i.test(words) &&
    !isTitle(words) &&
    !department.test(words)
  );
}
