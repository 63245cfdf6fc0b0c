/**
 * Files that libraries load by address at run time: taken from the installed packages into the build, never committed,
 * so that they always fit the pinned version and nothing has to be fetched from outside.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type PackagedFile =
  | { absoluteSrc: string; relativeDest: string }
  | { contents: string; relativeDest: string };

/** `cmaps` is left out: it serves CJK encodings only. The fallbacks without WebAssembly are for older browsers. */
const FOLDERS: { from: string; to: string; take: RegExp }[] = [
  { from: 'pdfjs-dist/standard_fonts', to: 'pdfjs/standard_fonts', take: /\.(?:pfb|ttf)$|^LICENSE/ },
  {
    from: 'pdfjs-dist/wasm',
    to: 'pdfjs/wasm',
    take: /^(?:jbig2|openjpeg|qcms_bg)\.wasm$|^LICENSE_(?!.*QUICKJS)/,
  },
  { from: 'pdfjs-dist/iccs', to: 'pdfjs/iccs', take: /./ },
  { from: 'tesseract.js/dist', to: 'tesseract', take: /^worker\.min\.js(?:\.LICENSE\.txt)?$/ },
  { from: 'tesseract.js-core', to: 'tesseract', take: /^tesseract-core-simd-lstm\.wasm\.js$/ },
  { from: '@tesseract.js-data/vie/4.0.0_best_int', to: 'tesseract', take: /^vie\.traineddata\.gz$/ },
];

/** All packaged files, as WXT's `build:publicAssets` hook wants them. Throws when a package gives no file. */
export function packagedAssets(root: string): PackagedFile[] {
  return [...libraryFiles(root), ...samples(root)];
}

function libraryFiles(root: string): PackagedFile[] {
  return FOLDERS.flatMap(({ from, to, take }) => {
    const folder = join(root, 'node_modules', from);
    const names = readdirSync(folder).filter((name) => take.test(name));
    if (names.length === 0) throw new Error(`${from} holds no file like ${take}`);
    return names.map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `${to}/${name}` }));
  });
}

/** The bundled sample documents for the first-run page, with the list it reads. */
function samples(root: string): PackagedFile[] {
  const fixtures = join(root, 'tests/fixtures');
  const names = readdirSync(fixtures, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(fixtures, entry.name, `${entry.name}.pdf`)))
    .map(({ name }) => name);
  return [
    ...names.map((name) => ({
      absoluteSrc: join(fixtures, name, `${name}.pdf`),
      relativeDest: `samples/${name}.pdf`,
    })),
    { contents: JSON.stringify(names.map((name) => `${name}.pdf`)), relativeDest: 'samples/index.json' },
  ];
}
