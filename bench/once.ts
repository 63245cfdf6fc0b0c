/** One side over one file in a fresh process; prints the milliseconds since the process began. */
import { enableCompileCache } from 'node:module';

// As the command line does; the bare libraries get the same help.
enableCompileCache();
const { SIDES } = await import('./sides.ts');

const [side = '', path = ''] = process.argv.slice(2);
const run = SIDES[side];
if (!run) throw new Error(`no side called "${side}"`);
await run(path);
process.stdout.write(String(performance.now()));
process.exit(0);
