import type { Edit } from '../../profile/edit';

/** The two ways the parts of the profile's editor change it. */
export interface Editing {
  edit: (edits: Edit[]) => void;
  /** Removes, and offers to bring it back; `name`: what is removed, in words. */
  remove: (edits: Edit[], name: string) => void;
}
