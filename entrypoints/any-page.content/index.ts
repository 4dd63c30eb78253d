import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { anySite } from '../../src/boards/any-site';
import { mainContent } from '../../src/boards/main-content';
import { start } from '../../src/page/start';

// Runs only where the person asked for it: see src/background/any-page.ts. The page's address is no
// board's, and our panel's file is not for it: the insights stand in the browser's side panel.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main: () => start([anySite, mainContent], null),
});
