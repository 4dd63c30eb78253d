import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { boardMatches } from '../../src/boards/registry';
import { startPage } from '../../src/page/page';

// Firefox runs content scripts again in tabs that were open when the extension was installed.
const started = Symbol.for('started');

export default defineContentScript({
  matches: boardMatches,
  runAt: 'document_idle',
  main() {
    if (started in globalThis) return;
    Object.defineProperty(globalThis, started, { value: true });
    // A prerendered page may never be looked at.
    if ('prerendering' in document && document.prerendering) {
      document.addEventListener('prerenderingchange', startPage, { once: true });
    } else startPage();
  },
});
