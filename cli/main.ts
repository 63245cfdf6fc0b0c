/**
 * Entry of the command line. Compiled code is kept between runs before anything else is loaded: reading a plan takes
 * less time than compiling the reader.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
