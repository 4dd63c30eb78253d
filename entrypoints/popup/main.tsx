import '../../src/ui/theme.css';
import '../../src/ui/profile/profile.css';
import '../../src/ui/popup/popup.css';
import { mount } from '../../src/ui/mount';
import { Popup } from '../../src/ui/popup/popup';

mount(<Popup />);
