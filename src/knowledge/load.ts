import laws from '../../assets/knowledge/laws.json' with { type: 'json' };
import employers from '../../assets/knowledge/pay/employers.json' with { type: 'json' };
import payModel from '../../assets/knowledge/pay/model.json' with { type: 'json' };
import pay from '../../assets/knowledge/pay/observations.json' with { type: 'json' };
import places from '../../assets/knowledge/places.json' with { type: 'json' };
import directorMlEngineering from '../../assets/knowledge/roles/director-ml-engineering.json' with {
  type: 'json',
};
import directorMlInfrastructure from '../../assets/knowledge/roles/director-ml-infrastructure.json' with {
  type: 'json',
};
import directorMlops from '../../assets/knowledge/roles/director-mlops.json' with { type: 'json' };
import mlInfrastructureProgramManager from '../../assets/knowledge/roles/ml-infrastructure-program-manager.json' with {
  type: 'json',
};
import seniorMlInfrastructureArchitect from '../../assets/knowledge/roles/senior-ml-infrastructure-architect.json' with {
  type: 'json',
};
import sources from '../../assets/knowledge/sources.json' with { type: 'json' };
import type { Employers, PayModel } from './pay-model';
import type { Knowledge, PayLaw, PayObservation, Place, RoleProfile, Source } from './schema';
import { skills } from './skills';
import version from './version.json' with { type: 'json' };

const roles = [
  directorMlInfrastructure,
  mlInfrastructureProgramManager,
  directorMlEngineering,
  directorMlops,
  seniorMlInfrastructureArchitect,
] as unknown as RoleProfile[];

/**
 * The knowledge base the engine works with; what people read about a role is in `loadRoleStory`.
 * Unchecked here, to keep the panel small: the tests hold every file to its schema.
 */
export function loadKnowledge(): Knowledge {
  return {
    // Changes with the data, so that a stored insight can tell what it was made with.
    version: version.digest,
    roles,
    skills: skills(),
    pay: pay as unknown as PayObservation[],
    places: places as unknown as Place[],
    laws: laws as unknown as PayLaw[],
    sources: sources as unknown as Source[],
    payModel: payModel as unknown as PayModel,
    employers: employers as unknown as Employers,
  };
}
