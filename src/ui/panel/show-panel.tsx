import { mount } from '../mount';
import type { TabLine } from '../tab-line';
import { Panel } from './panel';

/** Puts the panel into its page. */
export function showPanel(line: TabLine): void {
  mount(<Panel line={line} />);
}
