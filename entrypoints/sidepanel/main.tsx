import '../../src/ui/theme.css';
import '../../src/ui/panel/panel.css';
import '../../src/ui/panel/frame.css';
import '../../src/ui/panel/sections.css';
import '../../src/ui/panel/pay.css';
import '../../src/ui/panel/flags.css';
import '../../src/ui/panel/list.css';
import '../../src/ui/profile/next.css';
import { openTabLine } from '../../src/ui/tab-line';

// The posting comes while the panel, a hundred times larger than this, still loads.
const line = openTabLine();
import('../../src/ui/panel/show-panel').then(({ showPanel }) => showPanel(line));
