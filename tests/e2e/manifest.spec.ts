import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const manifest = (target: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../.output/${target}/manifest.json`), 'utf8'));

test('Chrome asks for these permissions at install, and for no host', () => {
  const { permissions, host_permissions, optional_host_permissions, content_scripts } =
    manifest('chrome-mv3');
  expect([...permissions].sort()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(host_permissions).toBeUndefined();
  expect(content_scripts).toBeUndefined();
  expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('Firefox asks for no more, and declares that no data is collected', () => {
  const { permissions, host_permissions, browser_specific_settings, manifest_version } =
    manifest('firefox-mv3');
  expect(manifest_version).toBe(3);
  expect([...permissions].sort()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  expect(host_permissions).toBeUndefined();
  expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('code comes from the package alone', () => {
  for (const target of ['chrome-mv3', 'firefox-mv3']) {
    const policy: string = manifest(target).content_security_policy.extension_pages;
    const directives = new Map(policy.split(';').map((part) => [part.trim().split(' ')[0], part.trim()]));
    expect(directives.get('script-src'), target).toBe("script-src 'self' 'wasm-unsafe-eval'");
    expect(directives.get('worker-src'), target).toBe("worker-src 'self'");
    expect(directives.get('object-src'), target).toBe("object-src 'none'");
  }
});
