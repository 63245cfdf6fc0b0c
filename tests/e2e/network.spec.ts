import { DIRECTIVE, PLAN, sample } from './documents.ts';
import { expect, test } from './extension.ts';

test('the watch sees what a page or the background asks for', async ({ extension, outside }) => {
  const ask = (address: string) =>
    fetch(address).then(
      () => 'answered',
      () => 'refused',
    );
  await extension.background.evaluate(ask, 'http://canary.example/from-background');
  const page = await extension.openPanel();
  await page.evaluate(ask, 'https://canary.example/from-page');
  expect(outside.asked).toContain('http://canary.example/from-background');
  expect(outside.asked).toContain('canary.example:443');
  // Every other test ends with the assertion that nothing was asked for.
  outside.asked.length = 0;
});

test('reading, checking and looking at the evidence ask nobody for anything', async ({
  extension,
  outside,
}) => {
  const page = await extension.openPanel();
  await page.setInputFiles('input[type=file]', [sample(DIRECTIVE, 'pdf'), sample(PLAN, 'pdf')]);
  await expect(page.getByRole('tab', { name: /Phát hiện \d+/ })).toBeVisible();
  const opened = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Mở bàn làm việc' }).click();
  const workspace = await opened;
  await expect(workspace.getByText('05/CT-UBND').first()).toBeVisible();
  expect(outside.asked).toEqual([]);
});
