import type { ExpectedPay, PayBand } from '../../pay-insight';
import type { Person } from '../../profile/person';

const band: PayBand = { min: 310_000, max: 385_000, currency: 'USD', period: 'year', kind: 'base' };
const expected: ExpectedPay = {
  low: 225_000,
  mid: 280_000,
  high: 340_000,
  currency: 'USD',
  period: 'year',
  confidence: 'medium',
  observations: 21,
  dataYear: 2026,
  steps: [],
  ignored: [],
  quartiles: { lower: 255_000, upper: 305_000 },
};
const target = { amount: 320_000, currency: 'USD' };

interface PaySample {
  name: string;
  posted: PayBand | null;
  expected: ExpectedPay | null;
  target: Person['targetPay'];
}

/** The picture of pay in each of its states. */
export const paySamples: PaySample[] = [
  { name: 'Posted, expected and target', posted: band, expected, target },
  { name: 'Nothing posted', posted: null, expected, target: null },
  { name: 'No estimate', posted: band, expected: null, target: null },
  { name: 'Open at the top', posted: { ...band, max: null }, expected, target: null },
  { name: 'A single figure', posted: { ...band, max: 310_000 }, expected, target: null },
  { name: 'Far apart', posted: { ...band, min: 900_000, max: 1_200_000 }, expected, target },
];
