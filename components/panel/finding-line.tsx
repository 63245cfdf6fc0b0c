import { useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { SeverityMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { DisclosureRow } from './disclosure-row.tsx';
import { coverageOf, type PanelActions, type RuleWords } from './panel-view.ts';
import { QuoteBox } from './quote-box.tsx';
import styles from './row.module.css';
import { RuleReason } from './rule-reason.tsx';

interface FindingLineProps {
  finding: Finding;
  comparison: Comparison;
  rules: RuleWords;
  /** How the directive is called. */
  parent: string;
  open: boolean;
  onToggle(open: boolean): void;
  onShow: PanelActions['showEvidence'];
}

/** One finding: how grave, the sentence, both passages, and why. */
export function FindingLine(props: FindingLineProps) {
  const { finding, comparison, rules, parent, open, onToggle, onShow } = props;
  const words = useWords();
  const [why, setWhy] = useState(false);
  return (
    <DisclosureRow
      open={open}
      onToggle={onToggle}
      summary={
        <span className={styles.lead}>
          <SeverityMark severity={finding.severity} />
          <span>{finding.message}</span>
        </span>
      }
    >
      <QuoteBox
        source={words.panel.thisDocument}
        anchor={finding.childAnchor}
        onShow={(anchor) => onShow(anchor, 'child')}
      />
      {(finding.parentAnchor || finding.childAnchor === null) && (
        <QuoteBox
          source={parent}
          anchor={finding.parentAnchor}
          onShow={(anchor) => onShow(anchor, 'parent')}
        />
      )}
      {why && <RuleReason rule={rules[finding.rule]} coverage={coverageOf(finding, comparison)} />}
      <div className={styles.actions}>
        <Button look="quiet" aria-expanded={why} onPress={() => setWhy(!why)}>
          {words.common.why}
        </Button>
        <CopyButton text={finding.message}>{words.panel.copySentence}</CopyButton>
      </div>
    </DisclosureRow>
  );
}
