import { useMemo, useState } from 'react';
import type { Severity } from '../../lib/check/rule.ts';
import { VERDICT_KINDS } from '../../lib/check/verdicts.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import { SEVERITY_ORDER } from '../../lib/locale/symbols.ts';
import type { RuleWords, ShowEvidence } from '../findings/evidence.ts';
import { FindingLine } from '../findings/finding-line.tsx';
import {
  findingKey,
  isFiltering,
  isSettled,
  NO_QUEUE_FILTER,
  type QueueFilter,
  type Review,
  type VerdictFilter,
} from '../findings/review.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Chooser } from '../ui/chooser.tsx';
import { EmptyState, Progress } from '../ui/states.tsx';
import { Switch } from '../ui/switch.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './review-queue.module.css';

interface ReviewQueueProps {
  review: Review;
  /** What the filter leaves of `review.findings`. */
  shown: Review['findings'];
  filter: QueueFilter;
  onFilter(filter: QueueFilter): void;
  /** Key of the finding in hand, null for none. */
  open: string | null;
  onOpen(key: string | null): void;
  onStep(by: 1 | -1): void;
  onNextLeft(): void;
  comparison: Comparison;
  rules: RuleWords;
  /** How the directive is called. */
  parent: string;
  onShow: ShowEvidence;
}

/** The findings as a queue: progress and filters above, one finding in hand at a time. */
export function ReviewQueue(props: ReviewQueueProps) {
  const { review, shown, filter, onFilter, open, onOpen, onStep, onNextLeft } = props;
  const words = useWords();
  const [filtering, setFiltering] = useState(isFiltering(filter));
  const total = review.findings.length;
  const done = review.findings.filter(isSettled).length;
  if (total === 0) return <EmptyState icon="check" title={words.compare.noFindings} />;
  const at = shown.findIndex((reviewed) => findingKey(reviewed) === open);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.progress}>
          <span role="status" className={styles.done}>
            {words.review.progress(done, total)}
          </span>
          <Progress label={words.review.progressLabel} share={done / total} />
        </div>
        <Switch
          selected={filtering || isFiltering(filter)}
          onSelect={(on) => {
            setFiltering(on);
            if (!on) onFilter(NO_QUEUE_FILTER);
          }}
        >
          {words.common.filter}
        </Switch>
        <Button
          look="quiet"
          isDisabled={review.undo === null}
          onPress={() => review.undo?.()}
          aria-keyshortcuts="Control+Z"
        >
          {words.review.undo}
        </Button>
        <span className={styles.arrows}>
          <IconButton icon="up" label={words.compare.previousFinding} onPress={() => onStep(-1)} />
          <IconButton icon="down" label={words.compare.nextFinding} onPress={() => onStep(1)} />
        </span>
      </div>
      {filtering && <Filters review={review} rules={props.rules} filter={filter} onFilter={onFilter} />}
      <p className={styles.help} role="status">
        {at < 0 ? words.review.keys : words.compare.findingOf(at + 1, shown.length)}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          icon="search"
          title={words.review.noMatch}
          actions={<Button onPress={() => onFilter(NO_QUEUE_FILTER)}>{words.library.clearFilters}</Button>}
        />
      ) : (
        <VirtualList
          label={words.compare.findings}
          items={shown}
          keyOf={findingKey}
          rowHeight={72}
          active={open}
          render={(reviewed) => {
            const key = findingKey(reviewed);
            return (
              <FindingLine
                reviewed={reviewed}
                review={review}
                comparison={props.comparison}
                rules={props.rules}
                parent={props.parent}
                open={key === open}
                onToggle={(isOpen) => onOpen(isOpen ? key : null)}
                onShow={props.onShow}
                chords={key === open}
                onNext={onNextLeft}
              />
            );
          }}
        />
      )}
    </>
  );
}

/** Stands for "no condition" in a list of choices. */
const ANY = 'any';

type FiltersProps = Pick<ReviewQueueProps, 'review' | 'rules' | 'filter' | 'onFilter'>;

/** Only what occurs can be asked for. */
function Filters({ review, rules, filter, onFilter }: FiltersProps) {
  const words = useWords();
  const any = { id: ANY, label: words.common.all };
  const raised = useMemo(
    () => new Set(review.findings.map(({ finding }) => finding.rule)),
    [review.findings],
  );
  const severities = SEVERITY_ORDER.filter((severity) =>
    review.findings.some(({ finding }) => finding.severity === severity),
  );
  const verdicts: { id: VerdictFilter | typeof ANY; label: string }[] = [
    { ...any, id: ANY },
    { id: 'left', label: words.review.left },
    ...VERDICT_KINDS.map((id) => ({ id, label: words.terms.verdict[id] })),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of controls
    <div role="group" aria-label={words.review.filters} className={styles.filters}>
      <div className={styles.rule}>
        <Chooser
          label={words.review.filterRule}
          choices={[any, ...[...raised].map((id) => ({ id, label: rules[id]?.title ?? id }))]}
          selected={filter.rule ?? ANY}
          onSelect={(id) => onFilter({ ...filter, rule: id === ANY ? null : id })}
        />
      </div>
      <Chooser<Severity | typeof ANY>
        label={words.review.filterSeverity}
        choices={[{ ...any, id: ANY }, ...severities.map((id) => ({ id, label: words.terms.severity[id] }))]}
        selected={filter.severity ?? ANY}
        onSelect={(id) => onFilter({ ...filter, severity: id === ANY ? null : id })}
      />
      <Chooser
        label={words.review.filterVerdict}
        choices={verdicts}
        selected={filter.verdict ?? ANY}
        onSelect={(id) => onFilter({ ...filter, verdict: id === ANY ? null : id })}
      />
    </div>
  );
}
