import { useEffect, useState } from 'react';
import { loadSettings, onSettings, type Settings } from '../../lib/runtime/settings.ts';

/** What the reviewer set for the rules, on whichever page; undefined until known. */
export function useRuleSettings(): Settings['rules'] | undefined {
  const [rules, setRules] = useState<Settings['rules']>();
  useEffect(() => {
    let ended = false;
    const stop = onSettings((settings) => setRules(settings.rules));
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
