import { defineConfig } from 'wxt';
import { packagedAssets } from './wxt.assets.ts';

/** Everything the extension asks for at install. `tests/e2e/manifest.spec.ts` holds the built manifest to this list. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: PERMISSIONS,
    // Asked one host at a time, from a button, when a link leads away from the page in front of the reader.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // No `default_popup`: a popup would swallow the click that grants activeTab.
    action: { default_title: '__MSG_action__' },
    commands: {
      // Not C or X: Chromium keeps every combination of the keys of the clipboard to itself.
      'clip-selection': {
        suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_menuClip__',
      },
      _execute_action: { suggested_key: { default: 'Alt+Shift+D', mac: 'MacCtrl+Shift+D' } },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
        "img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data: blob:; " +
        // The reader fetches documents that the user points at; the grant, not this list, decides which.
        "connect-src 'self' data: blob: http: https: file:; worker-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'doi-chieu@doi-chieu.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // pdf.js 6 calls `Uint8Array.prototype.toHex`.
        { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...packagedAssets(import.meta.dirname));
    },
  },
  vite: () => ({
    worker: { format: 'es' },
    // One chunk for each lazy library; the default warning at 500 kB would only name pdf.js.
    build: { chunkSizeWarningLimit: 1500 },
  }),
});
