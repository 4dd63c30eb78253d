import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ashby } from '../../src/boards/ashby';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: [...ashby.matches],
  runAt: 'document_idle',
  main: () => startOnce([ashby]),
});
