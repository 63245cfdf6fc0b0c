/**
 * The main job on the bundled samples: checks the three plans against their directive in the terminal, then opens
 * Chromium with the extension and the samples where there is a display.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureChromium, MISSING_CHROMIUM } from './chromium.ts';

const root = resolve(import.meta.dirname, '..');
const sample = (slug: string, extension: string): string =>
  join(root, 'tests/fixtures', slug, `${slug}.${extension}`);
const extension = join(root, '.output/chrome-mv3');

const checked = spawnSync(
  process.execPath,
  [
    join(root, 'cli/main.ts'),
    'check',
    '--parent',
    sample('chi-thi-05-truong-lam', 'docx'),
    sample('ke-hoach-huyen-dong-khe', 'pdf'),
    sample('ke-hoach-so-cong-thuong', 'docx'),
    sample('ke-hoach-thi-xa-an-binh', 'pdf'),
  ],
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
    spawn(chromium, [...flags, `file://${sample('ke-hoach-huyen-dong-khe', 'pdf')}`], {
      detached: true,
      stdio: 'ignore',
    }).unref();
    console.log('Đã mở Chromium với kế hoạch mẫu: bấm nút Đối Chiếu trên thanh công cụ để đọc.');
  }
}
