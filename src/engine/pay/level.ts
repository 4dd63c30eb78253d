import type { RoleId } from '../../insights';

/** The ladders, lowest step first: a higher step never pays less. Each track has its own. */
export const ladders = [
  ['lead', 'manager', 'senior-manager', 'director', 'senior-director', 'vice-president'],
  ['programme', 'senior-programme', 'head-of-programme'],
  ['architect', 'senior-architect', 'principal'],
] as const;

export type LevelId = (typeof ladders)[number][number];

const senior = /\b(?:sr|senior|snr|staff|principal|group)\b/;
/** "Associate director" stands a step below the director. */
const nearly = /\b(?:associate|assistant|deputy)\b/;
const vicePresident = /\b(?:[aes]?vp|vice president)\b/;

/** True where a title means another step at a bank than elsewhere. */
export function saysVicePresident(title: string): boolean {
  return vicePresident.test(title.slice(0, 300).toLowerCase());
}

/**
 * The step of the ladder a title names, on the track of its role. A bank's vice presidents are many and
 * stand below its directors.
 */
export function titleLevel(title: string, role: RoleId, bank = false): LevelId {
  const text = title.slice(0, 300).toLowerCase();
  if (role === 'ml-infrastructure-program-manager') {
    if (/\b(?:director|head|s?vp|vice president|chief)\b/.test(text)) return 'head-of-programme';
    return /\blead\b/.test(text) || senior.test(text) ? 'senior-programme' : 'programme';
  }
  if (role === 'senior-ml-infrastructure-architect') {
    if (/\b(?:principal|distinguished|fellow|chief|director|head)\b/.test(text)) return 'principal';
    return /\b(?:sr|senior|snr|staff|lead)\b/.test(text) ? 'senior-architect' : 'architect';
  }
  if (bank && vicePresident.test(text)) return bankLevel(text);
  if (/\bavp\b/.test(text)) return 'senior-manager';
  if (/\b(?:s?vp|vice president|chief|cto|caio)\b/.test(text)) {
    return nearly.test(text) ? 'senior-manager' : 'vice-president';
  }
  if (/\bdirector\b/.test(text)) {
    if (nearly.test(text)) return 'senior-manager';
    return /\b(?:sr|senior|snr|executive|managing)\b/.test(text) ? 'senior-director' : 'director';
  }
  if (/\bhead\b/.test(text)) return 'director';
  if (/\bmanager\b/.test(text)) return senior.test(text) ? 'senior-manager' : 'manager';
  if (/\b(?:lead|leader|principal|staff|supervisor)\b/.test(text)) return 'lead';
  return 'director';
}

/** Assistant, plain, then senior and executive vice president, director. */
function bankLevel(text: string): LevelId {
  if (/\bevp\b|\bexecutive (?:vp|vice)/.test(text)) return 'director';
  if (/\bsvp\b|\b(?:sr|senior) (?:vp|vice)/.test(text)) return 'senior-manager';
  return /\bavp\b/.test(text) || nearly.test(text) ? 'lead' : 'manager';
}
