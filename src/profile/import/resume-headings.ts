/** The parts of a résumé that are read differently. */
export type ResumeSection =
  | 'top'
  | 'contact'
  | 'summary'
  | 'experience'
  | 'projects'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'languages'
  /** Wishes, courses, interests, references: nothing there is a skill the person has used. */
  | 'aside';

const phrases: [ResumeSection, string[]][] = [
  [
    'contact',
    ['contact(?: (?:details|info(?:rmation)?))?', 'kontakt(?:daten)?', 'details', 'coordonnées'],
  ],
  ['contact', ['personal (?:details|information|data)', 'persönliche (?:daten|angaben)']],
  [
    'aside',
    [
      '(?:career |professional )?(?:objectives?|goals?|aspirations?)',
      '(?:personal |other |outside )?interests?(?: and \\w+)?',
      'hobb(?:y|ies|ys)(?: and \\w+)?',
      'references?',
      'referees',
      'referenzen',
      'références',
      'recommendations?',
      'empfehlungen',
      'interessen(?: und hobbys)?',
      'freizeit',
      "centres? d['’]intérêts?",
      'loisirs',
      'divers',
      'sonstiges',
      'others?',
      'miscellaneous',
      'ziele?',
      'objectifs?',
      'personal',
      'activities',
      'extra-?curricular(?: activities)?',
      'volunteer(?:ing)?(?: (?:experience|work))?',
      'ehrenamt(?:liches engagement)?',
      'bénévolat',
      'memberships?',
      'affiliations?',
      '(?:honou?rs|awards|prizes|achievements)(?: and \\w+)?',
      'auszeichnungen',
      'prix',
      '(?:selected )?(?:publications?|patents?|papers|talks|press)(?: and \\w+)?',
      'publikationen',
      '(?:relevant |selected |completed )?(?:course ?work|courses|modules)',
      '(?:training|learning|weiterbildung(?:en)?|fortbildung(?:en)?|kurse|formations complémentaires)(?: and \\w+)?',
      '(?:currently |now )?learning(?: goals?)?',
      'want to learn',
      'what i (?:want|am looking for|would like)(?: .{1,20})?',
    ],
  ],
  [
    'languages',
    ['(?:spoken |human |foreign )?languages?', 'sprach(?:en|kenntnisse)', 'langues', 'idiomas'],
  ],
  [
    'certifications',
    [
      'certs',
      '(?:professional |technical )?certifi\\w+(?: and \\w+)?',
      'licen[cs]es(?: and certifi\\w+)?',
      'courses and certifi\\w+',
      'zertifi\\w+(?: und \\w+)?',
    ],
  ],
  [
    'education',
    [
      'education(?:al background)?(?: and \\w+)?',
      'school(?:ing|s)|studies',
      'academic \\w+',
      'academic',
      '(?:aus)?bildung(?:sweg)?',
      'akademischer werdegang',
      'studium',
      'schule und studium',
      'formations?(?: académique)?',
      'études',
      'diplômes',
      'educación',
      'qualifications',
    ],
  ],
  [
    'experience',
    [
      '(?:work|working|professional|relevant|industry|leadership|selected|employment|career|engineering|management)? ?(?:experience|history|employment)(?: and \\w+)?',
      'career(?: (?:history|summary))?',
      'beruflicher? werdegang',
      'beruf(?:serfahrung|spraxis|liche erfahrung|licher hintergrund)',
      'werdegang',
      'praxiserfahrung',
      'expériences?(?: professionnelles?)?',
      'parcours(?: professionnel)?',
      'experiencia(?: profesional)?',
      '(?:research|teaching|academic|industry|clinical|military)(?:(?: and)? \\w+)? (?:experience|employment)',
      "work|jobs|employers?|appointments|where i(?: have|’ve|'ve)? worked",
      'positions?(?: held)?',
      'earlier (?:career|roles|positions|experience)',
    ],
  ],
  [
    'projects',
    [
      '(?:selected |key |personal |side |open[- ]source )?(?:projects?|open[- ]source)',
      'projekte',
      'projets',
    ],
  ],
  [
    'skills',
    [
      '(?:technical|core|key|top|leadership|professional|main|it|hard|other|additional)?[- ]?(?:skills?|competenc\\w+|technologies|toolbox|expertise|tools|stack|strengths)(?: and \\w+)?',
      'skill ?set',
      '(?:it-?|fach-?|technische |edv-?)?(?:kenntnisse|fähigkeiten)(?: und \\w+)?',
      'tech(?:nology)? stack',
      'kompetenzen',
      'kernkompetenzen',
      'compétences(?: techniques| clés)?',
      'technologies et outils',
      'areas? of expertise',
      '(?:things|tools|technologies|what) i (?:use|know|work with)',
      'programming(?: languages)?',
      'habilidades',
    ],
  ],
  [
    'summary',
    [
      '(?:professional |executive |career )?(?:summary|profile|profil)',
      'about(?: me)?',
      'zusammenfassung',
      'kurzprofil',
      'über mich',
      'résumé',
      'à propos(?: de moi)?',
      'overview',
      'highlights',
    ],
  ],
];

const headings = phrases.map(
  ([section, words]) => [section, new RegExp(`^(?:${words.join('|')})$`)] as const,
);

/** The section these words head; null: none. `words` in lower case, without marks around them. */
export function sectionCalled(words: string): ResumeSection | null {
  // S K I L L S, as some templates space their headings.
  const joined = /^(?:\p{L} ){3,}\p{L}$/u.test(words) ? words.replace(/ /g, '') : words;
  return headings.find(([, pattern]) => pattern.test(joined))?.[0] ?? null;
}
