import architecture from '../../assets/knowledge/skills/architecture.json' with { type: 'json' };
import certification from '../../assets/knowledge/skills/certification.json' with { type: 'json' };
import cloud from '../../assets/knowledge/skills/cloud.json' with { type: 'json' };
import data from '../../assets/knowledge/skills/data.json' with { type: 'json' };
import devops from '../../assets/knowledge/skills/devops.json' with { type: 'json' };
import domain from '../../assets/knowledge/skills/domain.json' with { type: 'json' };
import governance from '../../assets/knowledge/skills/governance.json' with { type: 'json' };
import gpuHpc from '../../assets/knowledge/skills/gpu-hpc.json' with { type: 'json' };
import infrastructure from '../../assets/knowledge/skills/infrastructure.json' with {
  type: 'json',
};
import language from '../../assets/knowledge/skills/language.json' with { type: 'json' };
import leadership from '../../assets/knowledge/skills/leadership.json' with { type: 'json' };
import llm from '../../assets/knowledge/skills/llm.json' with { type: 'json' };
import mlField from '../../assets/knowledge/skills/ml-field.json' with { type: 'json' };
import mlLibrary from '../../assets/knowledge/skills/ml-library.json' with { type: 'json' };
import mlops from '../../assets/knowledge/skills/mlops.json' with { type: 'json' };
import observability from '../../assets/knowledge/skills/observability.json' with { type: 'json' };
import orchestration from '../../assets/knowledge/skills/orchestration.json' with { type: 'json' };
import practice from '../../assets/knowledge/skills/practice.json' with { type: 'json' };
import program from '../../assets/knowledge/skills/program.json' with { type: 'json' };
import quality from '../../assets/knowledge/skills/quality.json' with { type: 'json' };
import security from '../../assets/knowledge/skills/security.json' with { type: 'json' };
import serving from '../../assets/knowledge/skills/serving.json' with { type: 'json' };
import training from '../../assets/knowledge/skills/training.json' with { type: 'json' };
import web from '../../assets/knowledge/skills/web.json' with { type: 'json' };
import type { Skill } from './schema';

const written = [
  architecture,
  certification,
  cloud,
  data,
  devops,
  domain,
  governance,
  gpuHpc,
  infrastructure,
  language,
  leadership,
  llm,
  mlField,
  mlLibrary,
  mlops,
  observability,
  orchestration,
  practice,
  program,
  quality,
  security,
  serving,
  training,
  web,
] as unknown as Partial<Skill>[][];

const unsaid = { aliases: [], implies: [], substitutes: [], firstPublic: null, guard: null };

/** Every skill; what its file leaves out is empty. */
export function skills(): Skill[] {
  return written.flat().map((skill) => ({ ...unsaid, ...skill }) as Skill);
}
