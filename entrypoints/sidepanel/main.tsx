import '../../src/ui/theme.css';
import '../../src/ui/panel/panel.css';
import { Panel } from '../../src/ui/panel/panel';
import { mount } from '../../src/ui/mount';

mount(<Panel />);
