import { familiesIn } from './families';
import type { Flag, FlagContext, Hit } from './flag';

export const unicornCombination: Flag = {
  id: 'unicorn-combination',
  title: 'Expertise that rarely comes in one person',
  why: 'Each of these takes years of its own; a search for all of them at once tends to stay open for long.',
  question: 'If one person had only three of these, which three should they be?',
  mend: 'Pick the two that decide the hire; say that the team covers the others.',
  category: 'requirements',
  severity: 'low',
  grade: 'convention',
  sources: ['conventions'],
  find,
  flags: [
    '# Requirements\n- Papers at NeurIPS or ICML.\n- CUDA kernel programming.\n- React and iOS development.\n- Full P&L responsibility.',
  ],
  ignores: [
    '# Requirements\n- Papers at NeurIPS or ICML.\n- CUDA kernel programming.',
    '# Preferred qualifications\n- Papers at NeurIPS.\n- CUDA.\n- React.\n- P&L.',
  ],
};

const expertise = {
  research: /\b(?:neurips|icml|iclr|cvpr|publications?|papers? (?:at|in)|peer-reviewed)\b/i,
  kernels: /\b(?:CUDA|GPU kernels?|compilers?|MLIR|Triton kernels?|InfiniBand|RDMA|FPGA)\b/i,
  apps: /\b(?:React|Angular|Vue(?:\.js)?|iOS|Android|Swift|front[- ]?end)\b/,
  business: /\b(?:P&L|profit and loss|sales targets?|quota|fundrais\w+|M&A|MBA)\b/i,
  security: /\b(?:penetration test\w*|CISSP|SOC analyst|red[- ]team\w*)\b/i,
  hardware: /\b(?:ASIC|chip design|verilog|PCB|embedded firmware)\b/i,
} as const;

/** So many kinds of expertise, all required. */
const rare = 4;

function find(context: FlagContext): Hit[] {
  const families = familiesIn(context, ['requirements'], expertise);
  return families.size >= rare ? [...families.values()] : [];
}
