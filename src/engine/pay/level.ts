import type { RoleId } from '../../insights';

/** Steps of the ladder that move pay; each track has its own. */
export type LevelId =
  | 'lead'
  | 'manager'
  | 'senior-manager'
  | 'director'
  | 'senior-director'
  | 'vice-president'
  | 'programme'
  | 'senior-programme'
  | 'head-of-programme'
  | 'architect'
  | 'senior-architect'
  | 'principal';

const senior = /\b(?:sr|senior|snr|staff|principal|group)\b/;

/** The step of the ladder a title names, on the track of its role. */
export function titleLevel(title: string, role: RoleId): LevelId {
  const text = title.toLowerCase();
  if (role === 'ml-infrastructure-program-manager') {
    if (/\b(?:director|head|vp|vice president)\b/.test(text)) return 'head-of-programme';
    return /\b(?:lead)\b/.test(text) || senior.test(text) ? 'senior-programme' : 'programme';
  }
  if (role === 'senior-ml-infrastructure-architect') {
    if (/\b(?:principal|distinguished|fellow|chief)\b/.test(text)) return 'principal';
    return /\b(?:sr|senior|snr|staff|lead)\b/.test(text) ? 'senior-architect' : 'architect';
  }
  if (/\b(?:s?vp|vice president|chief|cto|caio)\b/.test(text)) return 'vice-president';
  if (/\bdirector\b/.test(text)) {
    return /\b(?:sr|senior|snr|executive|managing)\b/.test(text) ? 'senior-director' : 'director';
  }
  if (/\bhead\b/.test(text)) return 'director';
  if (/\bmanager\b/.test(text)) return senior.test(text) ? 'senior-manager' : 'manager';
  if (/\b(?:lead|leader|principal|staff|supervisor)\b/.test(text)) return 'lead';
  return 'director';
}
