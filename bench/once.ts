/** One side over one file in a fresh process; prints the milliseconds since the process began. */
import { SIDES } from './sides.ts';

const [side = '', path = ''] = process.argv.slice(2);
const run = SIDES[side];
if (!run) throw new Error(`no side called "${side}"`);
await run(path);
process.stdout.write(String(performance.now()));
process.exit(0);
