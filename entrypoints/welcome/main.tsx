import '../../src/zod-jitless';
import '../../src/ui/theme.css';
import '../../src/ui/profile/profile.css';
import '../../src/ui/welcome/welcome.css';
import { mount } from '../../src/ui/mount';
import { Welcome } from '../../src/ui/welcome/welcome';
import { say } from '../../src/words/own-say';

mount(<Welcome />, say('welcome.pageTitle'));
