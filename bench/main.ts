/** `npm run bench [-- NAME]`: every measurement, or the one named. Figures are ratios measured in one run. */
import { benchExtraction } from './extraction.ts';
import { benchLibrary } from './library.ts';
import { benchMatrix } from './matrix.ts';
import { benchMatrixParts } from './matrix-parts.ts';
import { benchMatrixScreen } from './matrix-screen.ts';
import { benchOcr } from './ocr.ts';
import { benchReading } from './reading.ts';

const BENCHES: Record<string, () => Promise<void>> = {
  reading: benchReading,
  extraction: benchExtraction,
  library: benchLibrary,
  matrix: benchMatrix,
  'matrix-parts': benchMatrixParts,
  'matrix-screen': benchMatrixScreen,
  ocr: benchOcr,
};

const wanted = process.argv[2];
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted && wanted !== name) continue;
  console.log(`\n## ${name}\n`);
  await run();
}
process.exit(0);
