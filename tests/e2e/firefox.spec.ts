import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFirefox } from '../../cli/firefox.ts';
import { Firefox } from '../support/marionette.ts';
import { PLAN } from './documents.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BUILD = resolve(ROOT, '.output/firefox-mv3');
const ID = 'doi-chieu@doi-chieu.invalid';
const UUID = '5f0c1a52-9a1f-4a3e-8f5b-0c2f6a1b7d10';
const SIDEBAR = `${ID.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`;
const url = (page: string) => `moz-extension://${UUID}/${page}`;

const program = findFirefox();

if (!program)
  test('Firefox is not installed here: its build was not tried (apt install firefox-esr)', () =>
    expect(program).toBeNull());
else
  test('the build for Firefox: it loads, reads a file, shows its record, and its sidebar opens', async () => {
    if (!existsSync(resolve(BUILD, 'manifest.json'))) throw new Error(`no build at ${BUILD}: npm run build`);
    const firefox = await Firefox.start(program, ID, UUID);
    try {
      await firefox.install(BUILD);
      await firefox.open(url('workspace.html'));
      await firefox.says('Rà soát kế hoạch theo văn bản chỉ đạo');
      await firefox.choose(resolve(ROOT, `tests/fixtures/${PLAN}/${PLAN}.pdf`));
      await firefox.says('47/KH-UBND');
      await firefox.run(
        `[...document.querySelectorAll('[role=row]')].find((row) => row.innerText.includes('47/KH-UBND'))
          .dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));`,
      );
      await firefox.says('Chỉ tiêu');
      await firefox.says('Trang 1');

      await firefox.open(url('sidepanel.html'));
      await firefox.says('47/KH-UBND');
      await firefox.says('Mở bàn làm việc');
      const open = await firefox.run<string>(
        `SidebarController.show(${JSON.stringify(SIDEBAR)}); return SidebarController.currentID;`,
        'chrome',
      );
      expect(open).toBe(SIDEBAR);
    } finally {
      await firefox.close();
    }
  });
