import type { Implausible } from '../../pay-insight';
import type { PayPeriod } from '../../posting';

/** Why a figure cannot be right as labelled, or null. */
export function implausible(
  min: number | null,
  max: number | null,
  period: PayPeriod | null,
  currency: string | null,
): Implausible | null {
  const figure = max ?? min;
  if (figure === null) return null;
  const small =
    currency === 'INR' || currency === 'JPY' || currency === 'KRW' || currency === 'HUF';
  if (period === 'year' && figure < 2_000) return 'tooLittleYear';
  if (period === 'year' && figure > 5_000_000 && !small) return 'tooMuchYear';
  if (period === 'hour' && figure > 2_000 && !small) return 'tooMuchHour';
  if (min !== null && max !== null && min > max) return 'endsCrossed';
  if (min !== null && max !== null && min > 0 && max / min > 8) return 'tooWide';
  return null;
}
