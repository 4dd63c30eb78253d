import '../../src/ui/theme.css';
import '../../src/ui/panel/panel.css';
import '../../src/ui/panel/frame.css';
import '../../src/ui/panel/sections.css';
import '../../src/ui/panel/pay.css';
import '../../src/ui/panel/flags.css';
import '../../src/ui/panel/list.css';
import '../../src/ui/profile/next.css';
import { mount } from '../../src/ui/mount';
import { Panel } from '../../src/ui/panel/panel';

mount(<Panel />);
