import { useMemo, useState } from 'react';
import { ruleRows } from '../../components/settings/rule-rows.ts';
import { RulesSection } from '../../components/settings/rules-section.tsx';
import type { Rule } from '../../lib/check/rule.ts';
import { saveSettings } from '../../lib/runtime/settings.ts';
import { useSettings } from '../pages/settings-context.ts';
import { useLoaded } from './use-loaded.ts';

/** With their word lists the rules are larger than the page. */
const loadRules = async (): Promise<readonly Rule[]> => (await import('../../lib/check/index.ts')).RULES;

/** All rules, once somebody wants to see them. */
export const useRules = (): readonly Rule[] | null => useLoaded(loadRules);

export function RulesSetting({ rules }: { rules: readonly Rule[] | null }) {
  const { rules: choices } = useSettings();
  // What is on screen goes ahead of the browser's storage, which answers late; a change from elsewhere goes before it.
  const [stored, setStored] = useState(choices);
  const [shown, setShown] = useState(choices);
  if (stored !== choices) {
    setStored(choices);
    setShown(choices);
  }
  const rows = useMemo(() => rules && ruleRows(rules, shown), [rules, shown]);
  return (
    <RulesSection
      rules={rows}
      choices={shown}
      onChoices={({ off, on, severity }) => {
        const next = { off: [...off], on: [...on], severity: { ...severity } };
        setShown(next);
        void saveSettings({ rules: next });
      }}
    />
  );
}
