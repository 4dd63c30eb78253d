import { asks } from './en/asks';
import { audit } from './en/audit';
import { auditReport } from './en/audit-report';
import { batch } from './en/batch';
import { batchFile } from './en/batch-file';
import { brief } from './en/brief';
import { changes } from './en/changes';
import { compare } from './en/compare';
import { competitors } from './en/competitors';
import { estimate } from './en/estimate';
import { extension } from './en/extension';
import { files } from './en/files';
import { fit } from './en/fit';
import { flags } from './en/flags';
import { frame } from './en/frame';
import { hitRate } from './en/hit-rate';
import { library } from './en/library';
import { libraryFiles } from './en/library-files';
import { list } from './en/list';
import { market } from './en/market';
import { money } from './en/money';
import { next } from './en/next';
import { norms } from './en/norms';
import { panel } from './en/panel';
import { parts } from './en/parts';
import { pay } from './en/pay';
import { person } from './en/person';
import { popup } from './en/popup';
import { problems } from './en/problems';
import { profile } from './en/profile';
import { role } from './en/role';
import { roles } from './en/roles';
import { settings } from './en/settings';
import { transfer } from './en/transfer';
import { welcome } from './en/welcome';
import { workspace } from './en/workspace';
import { engineWords } from './engine-words';

/** Every message of the interface in English: the source that the other languages translate. */
export const english = {
  ...engineWords,
  asks,
  audit,
  auditReport,
  batch,
  batchFile,
  brief,
  changes,
  compare,
  competitors,
  estimate,
  extension,
  fit,
  flags,
  frame,
  hitRate,
  library,
  libraryFiles,
  list,
  market,
  money,
  norms,
  panel,
  parts,
  pay,
  popup,
  problems,
  role,
  roles,
  workspace,
  welcome,
  files,
  next,
  person,
  profile,
  settings,
  transfer,
} as const;
