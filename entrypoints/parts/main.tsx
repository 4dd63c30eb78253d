import '../../src/ui/theme.css';
import '../../src/ui/panel/panel.css';
import '../../src/ui/panel/sections.css';
import '../../src/ui/panel/pay.css';
import '../../src/ui/panel/flags.css';
import '../../src/ui/parts/menu.css';
import '../../src/ui/profile/profile.css';
import '../../src/ui/parts-page/parts-page.css';
import { mount } from '../../src/ui/mount';
import { PartsPage } from '../../src/ui/parts-page/parts-page';

mount(<PartsPage />);
