import type * as z from 'zod';
import { firstProblem } from '../profile/migrations';

/** What was parsed; throws, with what is wrong, where it is nothing the library keeps. */
export function checked<T>(parsed: z.ZodSafeParseResult<T>): T {
  if (parsed.success) return parsed.data;
  throw new Error(`This is no posting of ours: ${firstProblem(parsed.error)}`);
}
