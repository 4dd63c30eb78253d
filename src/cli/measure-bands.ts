import { existsSync, readFileSync } from 'node:fs';
import { quantile } from './pay-rows';
import { startModel } from './pay-start';

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
 * How well the title alone predicts a posted middle, each band left out: the ground for the spread that
 * is assumed where neither employer nor place is known.
 */
export function measureBands(file: string): string {
  if (!existsSync(file))
    return `Posted bands without employer or place: not measured, ${file} is absent.`;
  const { aijobs_bands: bands } = JSON.parse(readFileSync(file, 'utf8')) as {
    aijobs_bands: Band[];
  };
  const reach = 1.2816 * startModel.spread.unknownTier;
  const groups = [...new Set(bands.map((band) => band[0]))].sort();
  const rows = groups.map((group) => {
    const mids = bands.filter((band) => band[0] === group).map((band) => (band[5] + band[6]) / 2);
    const logs = mids.map((mid, at) => {
      const others = mids.filter((_, other) => other !== at);
      return Math.log(mid / quantile(others, 0.5));
    });
    const errors = logs.map((log) => Math.abs(Math.exp(-log) - 1));
    const inside = logs.filter((log) => Math.abs(log) <= reach).length / logs.length;
    const cells = [
      mids.length,
      `${(quantile(errors, 0.5) * 100).toFixed(1)} %`,
      `${(inside * 100).toFixed(1)} %`,
    ];
    return `  ${group.padEnd(20)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  });
  return [
    `Posted bands without employer or place, title alone, each left out; interval x${Math.exp(2 * reach).toFixed(2)}:`,
    `  ${''.padEnd(20)}${['n', 'median', 'in 80 %'].map((word) => word.padStart(9)).join('')}`,
    ...rows,
  ].join('\n');
}
