/**
 * The main job on the bundled samples: checks the three plans against their directive in the terminal, then opens
 * Chromium with the extension and the samples where there is a display.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { ensureChromium, MISSING_CHROMIUM } from './chromium.ts';
import { serveSamples } from './sample-portal.ts';

const root = resolve(import.meta.dirname, '..');
const sample = (slug: string, extension: string): string =>
  join(root, 'tests/fixtures', slug, `${slug}.${extension}`);
const extension = join(root, '.output/chrome-mv3');

const DIRECTIVE = sample('chi-thi-05-truong-lam', 'docx');
const PLANS = [
  sample('ke-hoach-huyen-dong-khe', 'pdf'),
  sample('ke-hoach-so-cong-thuong', 'docx'),
  sample('ke-hoach-thi-xa-an-binh', 'pdf'),
];

const checked = spawnSync(
  process.execPath,
  [join(root, 'cli/main.ts'), 'check', '--parent', DIRECTIVE, ...PLANS],
  { stdio: 'inherit' },
);
process.exitCode = checked.status ?? 1;

if (!existsSync(extension)) throw new Error('the extension is not built: run «npm run build:chrome»');
const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!display)
  console.log('Bỏ qua bước mở Chromium: máy không có màn hình. Tiện ích đã dựng ở .output/chrome-mv3.');
else {
  const chromium = ensureChromium();
  if (!chromium) console.log(`Bỏ qua bước mở Chromium. ${MISSING_CHROMIUM}`);
  else {
    const profile = mkdtempSync(join(tmpdir(), 'doi-chieu-demo-'));
    const flags = [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
    ];
    if (process.getuid?.() === 0) flags.push('--no-sandbox');
    const portal = await serveSamples(new Map([DIRECTIVE, ...PLANS].map((path) => [basename(path), path])));
    const plan = `${portal}${basename(PLANS[0] ?? '')}`;
    const browser = spawn(chromium, [...flags, portal, plan], { stdio: 'ignore' });
    console.log(
      `Đã mở Chromium với cổng văn bản mẫu ${portal} và một kế hoạch mẫu. Bấm nút Đối Chiếu (trong trình đơn tiện ích, hình mảnh ghép) hoặc Alt+Shift+D để đọc. Đóng Chromium để kết thúc.`,
    );
    browser.on('exit', () => process.exit());
  }
}
