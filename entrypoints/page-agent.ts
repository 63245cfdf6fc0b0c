import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installAgent } from '../lib/runtime/page/agent.ts';

export default defineUnlistedScript(installAgent);
