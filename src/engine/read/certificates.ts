import type { Skill } from '../../knowledge/schema';

/** "Certifications (AWS, Azure)", "certified in Kubernetes or AWS": what is named is a certificate. */
const before =
  /\bcertifi(?:cations?|cates?|ed)\b(?: (?:such as|like|including|in|for|from|e\.g\.?))?[\s:,(–-]*(?:[\w.+#]+(?: [\w.+#]+){0,2}(?:, ?| or | and |, or |, and | ?\/ ?)){0,6}$/i;
/** "AWS, Azure or GCP certification". */
const after =
  /^(?:(?:, ?| or | and |, or |, and | ?\/ ?)[\w.+#]+(?: [\w.+#]+)?){0,6}(?: (?:cloud|professional|associate|solutions?|architect|developer|engineer|specialty|expert|practitioner)){0,4} certifi(?:cations?|cates?|ed)\b/i;
/** Cheap to ask, true of every sentence with one of the words above. */
const mayName = /certif/i;

/** More than this far off it is not about the name. */
const reach = 90;

/** Cheap to ask; false: certainly no certificate is named. */
export function mayNameCertificate(text: string): boolean {
  return mayName.test(text);
}

/** Whether the name from `start` to `end` of a text is that of a certificate, not of the skill. */
export function isCertificate(text: string, start: number, end: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - reach), start)) ||
    after.test(text.slice(end, end + reach))
  );
}

/** The certificate for a skill; null: the knowledge has none. */
export function certificateFor(skill: Skill, known: ReadonlyMap<string, Skill>): Skill | null {
  if (skill.category === 'certification') return skill;
  return known.get(`${skill.id}-certification`) ?? known.get(`${skill.id}-cert`) ?? null;
}
