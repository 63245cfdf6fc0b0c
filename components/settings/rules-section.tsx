import { useState } from 'react';
import type { Severity } from '../../lib/check/rule.ts';
import { SEVERITY_ORDER } from '../../lib/locale/symbols.ts';
import { Button } from '../ui/button.tsx';
import { Chooser } from '../ui/chooser.tsx';
import { Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import {
  isChanged,
  NO_CHOICES,
  type RuleChoices,
  type RuleRow,
  withRule,
  withSeverity,
} from './rule-rows.ts';
import styles from './rules-section.module.css';

interface RulesSectionProps {
  /** Null while the rules are loaded. */
  rules: readonly RuleRow[] | null;
  choices: RuleChoices;
  onChoices(choices: RuleChoices): void;
}

/** Which rules raise findings, and how grave theirs are. */
export function RulesSection({ rules, choices, onChoices }: RulesSectionProps) {
  const words = useWords();
  const { settings } = words;
  return (
    <section className={styles.section} aria-label={settings.rules}>
      <header className={styles.head}>
        <h2>{settings.rules}</h2>
        {rules && (
          <span className={styles.quiet} role="status">
            {settings.rulesOn(rules.filter(({ on }) => on).length, rules.length)}
          </span>
        )}
        <Button look="quiet" isDisabled={!isChanged(choices)} onPress={() => onChoices(NO_CHOICES)}>
          {settings.rulesReset}
        </Button>
      </header>
      <p className={styles.quiet}>{settings.rulesBody}</p>
      {rules === null ? (
        <Loading />
      ) : (
        <ul className={styles.list}>
          {rules.map((rule) => (
            <li key={rule.id} className={styles.row}>
              <RuleLine rule={rule} choices={choices} onChoices={onChoices} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Stands for the rule's own severity in the list of choices. */
const OWN = 'own';

interface RuleLineProps {
  rule: RuleRow;
  choices: RuleChoices;
  onChoices(choices: RuleChoices): void;
}

function RuleLine({ rule, choices, onChoices }: RuleLineProps) {
  const words = useWords();
  const [why, setWhy] = useState(false);
  const names = words.terms.severity;
  return (
    <>
      <label className={rule.on ? styles.rule : styles.off}>
        <input
          type="checkbox"
          className={styles.check}
          checked={rule.on}
          onChange={(event) => onChoices(withRule(choices, rule, event.target.checked))}
        />
        <span lang="vi">{rule.title}</span>
      </label>
      <Button
        look="quiet"
        aria-expanded={why}
        aria-label={`${words.common.why} ${rule.title}`}
        onPress={() => setWhy(!why)}
      >
        {words.common.why}
      </Button>
      <Chooser<Severity | typeof OWN>
        label={`${words.review.filterSeverity}: ${rule.title}`}
        labelUnseen
        choices={[
          { id: OWN, label: words.settings.ownSeverity(names[rule.severity]) },
          ...SEVERITY_ORDER.map((id) => ({ id, label: names[id] })),
        ]}
        selected={rule.chosen ?? OWN}
        onSelect={(id) => onChoices(withSeverity(choices, rule.id, id === OWN ? null : id))}
      />
      {why && (
        <p className={styles.rationale} lang="vi">
          {rule.rationale}
        </p>
      )}
    </>
  );
}
