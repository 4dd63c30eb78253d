import '../../src/ui/theme.css';
import '../../src/ui/profile/profile.css';
import '../../src/ui/popup/popup.css';
import { mount } from '../../src/ui/mount';
import { Popup } from '../../src/ui/popup/popup';
import { openTabLine } from '../../src/ui/tab-line';

mount(<Popup line={openTabLine()} />);
