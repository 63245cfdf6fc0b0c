import { defineBackground } from 'wxt/utils/define-background';
import { listenForGestures } from '../lib/runtime/gestures.ts';
import { library } from '../lib/store/db.ts';

export default defineBackground({ type: 'module', main: () => listenForGestures(library) });
