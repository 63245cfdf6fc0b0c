import type { Rule } from '../../lib/check/rule.ts';
import type { CoverageRow } from '../../lib/compare/types.ts';
import { useWords } from '../ui/words.tsx';
import styles from './row.module.css';

interface RuleReasonProps {
  rule: Pick<Rule, 'title' | 'rationale'> | undefined;
  /** The comparison the finding rests on, when it is about a target. */
  coverage: CoverageRow | undefined;
}

/** The answer to "Vì sao?": the arithmetic first, then the rule. */
export function RuleReason({ rule, coverage }: RuleReasonProps) {
  const words = useWords();
  return (
    <dl className={styles.reason}>
      {coverage && (
        <>
          <dt>{words.panel.arithmetic}</dt>
          <dd>{coverage.reason}</dd>
        </>
      )}
      {rule && (
        <>
          <dt>{words.panel.rule}</dt>
          <dd>
            <strong>{rule.title}.</strong> {rule.rationale}
          </dd>
        </>
      )}
    </dl>
  );
}
