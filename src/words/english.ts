import { extension } from './en/extension';

/** Every message of the interface in English: the source that the other languages translate. */
export const english = { extension } as const;
