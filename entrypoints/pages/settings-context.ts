import { createContext, useContext, useEffect, useState } from 'react';
import { onSettings, type Settings } from '../../lib/runtime/settings.ts';

const SettingsContext = createContext<Settings | null>(null);

/** Gives every component below the settings. */
export const SettingsProvider = SettingsContext;

/** What the person has set, on whichever page. */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error('no settings above this component');
  return settings;
}

/** The settings kept up to date, beginning with those that were loaded before the page was shown. */
export function useLiveSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(
    () =>
      onSettings((next) =>
        // Settings come whole; another theme is no reason to check everything again.
        setSettings((known) =>
          JSON.stringify(known.rules) === JSON.stringify(next.rules) ? { ...next, rules: known.rules } : next,
        ),
      ),
    [],
  );
  return settings;
}
