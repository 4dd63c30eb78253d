import '../../src/lists/style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startLists } from '../../src/lists/start-lists';

// Runs only where lists are marked, or the side panel asks for the list: see src/background/lists.ts.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main: startLists,
});
