import { asks } from './en/asks';
import { brief } from './en/brief';
import { estimate } from './en/estimate';
import { extension } from './en/extension';
import { files } from './en/files';
import { fit } from './en/fit';
import { flags } from './en/flags';
import { list } from './en/list';
import { money } from './en/money';
import { next } from './en/next';
import { panel } from './en/panel';
import { parts } from './en/parts';
import { pay } from './en/pay';
import { person } from './en/person';
import { popup } from './en/popup';
import { problems } from './en/problems';
import { profile } from './en/profile';
import { role } from './en/role';
import { settings } from './en/settings';
import { transfer } from './en/transfer';
import { welcome } from './en/welcome';
import { engineWords } from './engine-words';

/** Every message of the interface in English: the source that the other languages translate. */
export const english = {
  ...engineWords,
  asks,
  brief,
  estimate,
  extension,
  fit,
  flags,
  list,
  money,
  panel,
  parts,
  pay,
  popup,
  problems,
  role,
  welcome,
  files,
  next,
  person,
  profile,
  settings,
  transfer,
} as const;
