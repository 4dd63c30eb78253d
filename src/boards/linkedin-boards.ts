import type { Board } from './board';
import { linkedinClassic } from './linkedin-classic';
import { linkedinGuest } from './linkedin-guest';
import { linkedinSdui } from './linkedin-sdui';

/** LinkedIn's layouts, the newest first: several are live at the same addresses. */
export const linkedinBoards: readonly Board[] = [linkedinSdui, linkedinClassic, linkedinGuest];
