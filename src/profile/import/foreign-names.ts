/** What German and French résumés call skills that the knowledge base names in English. */
const names: [string, RegExp][] = [
  ['machine-learning', /maschinelle[sn] lernen|apprentissage (?:automatique|machine)/iu],
  ['deep-learning', /tiefes lernen|apprentissage profond/iu],
  ['artificial-intelligence', /künstliche[rn]? intelligenz|intelligence artificielle/iu],
  ['nlp', /(?:sprachverarbeitung|traitement (?:automatique )?d(?:u|es) langage?s?)/iu],
  ['computer-vision', /maschinelles sehen|bildverarbeitung|vision par ordinateur/iu],
  ['fraud-detection', /betrugserkennung|détection (?:de |des |d['’])fraudes?/iu],
  ['anomaly-detection', /anomalieerkennung|détection d['’]anomalies/iu],
  ['recommender-systems', /empfehlungssysteme?n?|systèmes? de recommandation/iu],
  ['time-series', /zeitreihen\p{L}*|séries? temporelles?/iu],
  ['statistics', /(?<!\p{L})statistik(?!\p{L})|(?<!\p{L})statistiques?(?!\p{L})/iu],
  ['databases', /(?<!\p{L})datenbanken?(?!\p{L})|bases? de données/iu],
  ['distributed-systems', /verteilte[rn]? systeme?n?|systèmes (?:distribués|répartis)/iu],
  ['high-availability', /hochverfügbarkeit|haute disponibilité/iu],
  [
    'inference-serving',
    /(?:plateforme|service|moteur)s? d['’]inférence|inferenz-?(?:plattform|dienste?)/iu,
  ],
  ['gdpr', /(?<!\p{L})(?:dsgvo|rgpd)(?!\p{L})/iu],
  ['data-governance', /gouvernance des données/iu],
  ['change-management', /veränderungsmanagement|conduite du changement/iu],
  ['project-management', /projektleitung|projektmanagement|gestion de projets?/iu],
  ['strategic-planning', /strategische planung|planification stratégique/iu],
  ['hiring', /personalgewinnung|recrutement de/iu],
];

/** Ids of the skills a line names in German or French. */
export function foreignNamesIn(line: string): string[] {
  return names.flatMap(([id, pattern]) => (pattern.test(line) ? [id] : []));
}
