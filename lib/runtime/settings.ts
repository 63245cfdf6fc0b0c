/**
 * Settings of the reader (thiết lập), small enough for the browser's own storage and shared by every page.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Language } from '../locale/locale.ts';
import { type RuleSettings, ruleSettingsSchema } from './rule-settings.ts';

export type Theme = 'light' | 'dark' | 'system';

export interface Settings {
  language: Language;
  theme: Theme;
  /** Name of the reviewer (người rà soát), empty when none was given. */
  reviewer: string;
  rules: RuleSettings;
}

const KEY = 'settings';
const schema = v.object({
  language: v.picklist(['vi', 'en']),
  theme: v.picklist(['light', 'dark', 'system']),
  reviewer: v.pipe(v.string(), v.maxLength(200)),
  rules: ruleSettingsSchema,
});

/** Vietnamese whatever the browser speaks: many offices keep their browsers in English. */
const DEFAULTS: Settings = {
  language: 'vi',
  theme: 'system',
  reviewer: '',
  rules: { off: [], on: [], severity: {} },
};

const read = (stored: unknown): Settings => {
  const parsed = v.safeParse(v.partial(schema), stored);
  return { ...DEFAULTS, ...(parsed.success ? parsed.output : {}) };
};

export async function loadSettings(): Promise<Settings> {
  return read((await browser.storage.local.get(KEY))[KEY]);
}

export async function saveSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...changes } });
}

/** Settings from outside, such as a backup; what does not fit is left at its default. */
export const restoreSettings = (stored: unknown): Promise<void> => saveSettings(read(stored));

/** Calls back on every change, from whichever page; returns how to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) callback(read(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Sets the colours of this page and follows the system where the reader left it to the system; returns how to stop. */
export function applyTheme(theme: Theme, root: HTMLElement): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
