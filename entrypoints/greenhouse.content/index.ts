import '../../src/page/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { greenhouse } from '../../src/boards/greenhouse';
import { startOnce } from '../../src/page/start-once';

export default defineContentScript({
  matches: [...greenhouse.matches],
  runAt: 'document_idle',
  main: () => startOnce([greenhouse]),
});
