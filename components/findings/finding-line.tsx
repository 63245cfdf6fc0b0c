import { useState } from 'react';
import type { ReviewedFinding } from '../../lib/check/verdicts.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import { scanOf } from '../snippet/scans.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Mark, SeverityMark, VerdictMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import { CommonPlans, usePlansWith } from './common-plans.tsx';
import { DisclosureRow } from './disclosure-row.tsx';
import { coverageOf, type RuleWords, type ShowEvidence } from './evidence.ts';
import { QuoteBox } from './quote-box.tsx';
import type { Review } from './review.ts';
import styles from './row.module.css';
import { RuleReason } from './rule-reason.tsx';
import { VerdictForm } from './verdict-form.tsx';

interface FindingLineProps {
  reviewed: ReviewedFinding;
  review: Pick<Review, 'judge' | 'explain'>;
  comparison: Comparison;
  rules: RuleWords;
  /** How the directive is called. */
  parent: string;
  open: boolean;
  onToggle(open: boolean): void;
  onShow: ShowEvidence;
  /** True where one finding is in hand at a time: then Alt+1…4 give its verdict. */
  chords?: boolean;
  /** Goes on to the next finding that is left. */
  onNext?(): void;
}

/** One finding: how grave, the sentence, both passages, why, and what the reviewer decided. */
export function FindingLine(props: FindingLineProps) {
  const { reviewed, review, comparison, rules, parent, open, onToggle, onShow, chords, onNext } = props;
  const { finding } = reviewed;
  const words = useWords();
  const [why, setWhy] = useState(false);
  const common = usePlansWith(finding);
  const child = comparison.children[finding.child];
  return (
    <DisclosureRow
      open={open}
      onToggle={onToggle}
      summary={
        <span className={styles.lead}>
          <span className={styles.states}>
            <SeverityMark severity={finding.severity} />
            <StateMark reviewed={reviewed} />
            {common.length > 0 && (
              <Mark symbol="≡" tone="neutral">
                {words.review.commonShort(common.length)}
              </Mark>
            )}
          </span>
          <span className={reviewed.state === 'settled' ? styles.settled : undefined}>{finding.message}</span>
        </span>
      }
    >
      <QuoteBox
        source={words.panel.thisDocument}
        anchor={finding.childAnchor}
        scan={child ? scanOf(child) : null}
        onShow={(anchor) => onShow(anchor, 'child')}
      />
      {(finding.parentAnchor || finding.childAnchor === null) && (
        <QuoteBox
          source={parent}
          anchor={finding.parentAnchor}
          scan={scanOf(comparison.parent)}
          onShow={(anchor) => onShow(anchor, 'parent')}
        />
      )}
      <CommonPlans plans={common} />
      {why && <RuleReason rule={rules[finding.rule]} coverage={coverageOf(finding, comparison)} />}
      <div className={styles.actions}>
        <Button look="quiet" aria-expanded={why} onPress={() => setWhy(!why)}>
          {words.common.why}
        </Button>
        <CopyButton text={finding.message}>{words.panel.copySentence}</CopyButton>
      </div>
      <VerdictForm reviewed={reviewed} review={review} chords={chords} onNext={onNext} />
    </DisclosureRow>
  );
}

/** Says nothing of what nobody has judged. */
function StateMark({ reviewed: { state, verdict } }: { reviewed: ReviewedFinding }) {
  const words = useWords();
  if (!verdict) return null;
  if (state === 'changed')
    return (
      <Mark symbol="↻" tone="missing">
        {words.review.changed}
      </Mark>
    );
  return (
    <>
      <VerdictMark verdict={verdict.verdict} />
      {state === 'reason-missing' && (
        <Mark symbol="!" tone="missing">
          {words.review.reasonMissing}
        </Mark>
      )}
    </>
  );
}
