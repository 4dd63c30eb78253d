import '../../src/ui/theme.css';
import '../../src/ui/panel/panel.css';
import { mount } from '../../src/ui/mount';
import { Panel } from '../../src/ui/panel/panel';

mount(<Panel />);
