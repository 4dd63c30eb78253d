import { existsSync, readFileSync } from 'node:fs';
import { z80 } from '../engine/pay/normal';
import type { PayModel } from '../knowledge/pay-model';
import { quantile } from './pay-rows';

type Band = [
  group: string,
  title: string,
  level: string,
  year: number,
  remote: number,
  low: number,
  high: number,
];

/**
 * How well the title alone predicts a posted middle, each band left out: whether the interval that the
 * model gives where neither employer nor place is known holds 8 in 10 of them.
 */
export function measureBands(file: string, { spread }: PayModel): string {
  if (!existsSync(file))
    return `Posted bands without employer or place: not measured, ${file} is absent.`;
  const { aijobs_bands: bands } = JSON.parse(readFileSync(file, 'utf8')) as {
    aijobs_bands: Band[];
  };
  const reach = z80 * spread.calibration * Math.hypot(spread.unknownTier, spread.unknownPlace);
  const groups = [...new Set(bands.map((band) => band[0]))].sort();
  const middlesOf = (group: string) =>
    bands.filter((band) => band[0] === group).map((band) => (band[5] + band[6]) / 2);
  const logsOf = (mids: number[]) =>
    mids.map((mid, at) =>
      Math.log(
        mid /
          quantile(
            mids.filter((_, other) => other !== at),
            0.5,
          ),
      ),
    );
  const row = (name: string, logs: number[]) => {
    const errors = logs.map((log) => Math.abs(Math.exp(-log) - 1));
    const inside = logs.filter((log) => Math.abs(log) <= reach).length / logs.length;
    const cells = [
      logs.length,
      `${(quantile(errors, 0.5) * 100).toFixed(1)} %`,
      `${(inside * 100).toFixed(1)} %`,
    ];
    return `  ${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  };
  const byGroup = groups.map((group) => ({ group, logs: logsOf(middlesOf(group)) }));
  return [
    `Posted bands without employer or place, title alone, each left out; interval x${Math.exp(2 * reach).toFixed(2)}:`,
    `  ${''.padEnd(28)}${['n', 'median', 'in 80 %'].map((word) => word.padStart(9)).join('')}`,
    ...byGroup.map(({ group, logs }) => row(group, logs)),
    row(
      'all, each by its own title',
      byGroup.flatMap(({ logs }) => logs),
    ),
  ].join('\n');
}
