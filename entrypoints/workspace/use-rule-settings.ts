import { useEffect, useState } from 'react';
import { loadSettings, onSettings, type Settings } from '../../lib/runtime/settings.ts';

/** What the reviewer set for the rules, on whichever page; undefined until known. */
export function useRuleSettings(): Settings['rules'] | undefined {
  const [rules, setRules] = useState<Settings['rules']>();
  useEffect(() => {
    let ended = false;
    // Settings come whole; another theme is no reason to check everything again.
    const stop = onSettings(({ rules: next }) =>
      setRules((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next)),
    );
    void loadSettings().then((settings) => {
      if (!ended) setRules((known) => known ?? settings.rules);
    });
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return rules;
}
