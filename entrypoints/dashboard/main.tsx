import '../../src/zod-jitless';
import '../../src/ui/theme.css';
import '../../src/ui/dashboard/dashboard.css';
import '../../src/ui/dashboard/market/hit-rate.css';
import { Dashboard } from '../../src/ui/dashboard/dashboard';
import { mount } from '../../src/ui/mount';
import { say } from '../../src/words/own-say';

mount(<Dashboard />, say('workspace.pageTitle'));
