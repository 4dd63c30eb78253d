import * as z from 'zod';

const levelSchema = z.enum(['basic', 'working', 'strong', 'expert']);
export type Level = z.infer<typeof levelSchema>;

const personSkillSchema = z.strictObject({
  /** Skill id of the knowledge base. */
  id: z.string(),
  level: levelSchema,
  years: z.number().min(0).max(60).nullable(),
});
export type PersonSkill = z.infer<typeof personSkillSchema>;

/** The saved skills profile. `version` rises with every change of shape, each with its migration. */
export const personSchema = z.strictObject({
  version: z.literal(1),
  skills: z.array(personSkillSchema),
  totalYears: z.number().min(0).max(60).nullable(),
  leadershipYears: z.number().min(0).max(60).nullable(),
  degree: z.enum(['none', 'bachelors', 'masters', 'phd']).nullable(),
  location: z.string().nullable(),
  workplace: z.enum(['remote', 'hybrid', 'onsite']).nullable(),
  /** Wished base pay, whole units of `currency` per year. */
  targetPay: z.strictObject({ amount: z.number().positive(), currency: z.string() }).nullable(),
});
export type Person = z.infer<typeof personSchema>;
