import type { RoleProfile } from '../../knowledge/schema';
import { say } from '../../words/own-say';
import { degreeWords } from '../panel/words';

type Asked = RoleProfile['requirements'];

/** The years that sources ask for a role: "8 years", "8–12 years". */
export function yearsAsked({ min, max }: Pick<Asked['years'], 'min' | 'max'>): string {
  return min === max ? say('norms.years', { count: min }) : say('norms.yearsBetween', { min, max });
}

/** The degree that sources ask for a role: "bachelor’s, master’s preferred". */
export function degreeAsked({
  required,
  preferred,
}: Pick<Asked['degree'], 'required' | 'preferred'>): string {
  return preferred && preferred !== required
    ? say('norms.degrees', { required: degreeWords[required], preferred: degreeWords[preferred] })
    : degreeWords[required];
}
