import '../../src/zod-jitless';
import '../../src/ui/theme.css';
import '../../src/ui/profile/profile.css';
import '../../src/ui/options/options.css';
import { mount } from '../../src/ui/mount';
import { Options } from '../../src/ui/options/options';
import { say } from '../../src/words/own-say';

mount(<Options />, say('settings.pageTitle'));
