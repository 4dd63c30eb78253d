/**
 * A sentence that tells what one will do, wherever it stands: many postings put duties under their
 * requirements, or go on with them. "Lead a team of engineers …", "You will own …".
 */
const duty =
  /^\W*(?:you(?:['’]ll| will)(?! (?:have|need|bring|be (?:an?|able|expected|required|proficient|fluent|comfortable|familiar|experienced|skilled)|possess|demonstrate|thrive)\b) |(?:lead|own|drive|oversee|develop|design|establish|create|define|partner|collaborate|ensure|provide|implement|deliver|mentor|guide|serve|participate|hire|recruit|coach|champion|spearhead|coordinate|execute|maintain|monitor|optimi[sz]e|evaluate|identify|represent|architect|shape|influence|conduct|analy[sz]e|facilitate|foster|prepare|translate|leverage|integrate|synthesi[sz]e|manage|build|support|act|work)(?:,? (?:and |& )?[a-z]+)? (?:an?|the|our|your|and|with|all|as|on|in|to|for|of|across|cross-?\w*|new|complex|technical|strategic|end-to-end|large-scale|multiple|scalable|robust|high-?\w*|closely|global|internal|key|clear|teams?)\b)/i;

/** Words of a demand: "Build systems experience", "Drive: you must …". */
const demand =
  /\b(?:must|require[sd]?|ability|abilit\w+|able to|proven|experience[ds]?|years|proficien\w+|expert\w*|knowledge|skills?|understanding|familiar\w*|track record|background|degree|certif\w+|fluen\w+|prefer\w*|plus|comfortable|capab\w+|demonstrated|strong|solid|deep)\b/i;

/** Whether a sentence is a duty and asks for nothing. */
export function isDuty(text: string): boolean {
  return duty.test(text) && !demand.test(text);
}
