import { useEffect, useId, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { type ReviewedFinding, VERDICT_KINDS, type VerdictKind } from '../../lib/check/verdicts.ts';
import { formatMoment } from '../../lib/locale/format.ts';
import { VERDICT_SYMBOLS } from '../../lib/locale/symbols.ts';
import { useWords } from '../ui/words.tsx';
import { findingKey, type Review } from './review.ts';
import styles from './verdict-form.module.css';

interface VerdictFormProps {
  reviewed: ReviewedFinding;
  review: Pick<Review, 'judge' | 'explain'>;
  /** True where this is the one finding in hand: then Alt+1…4 give its verdict. */
  chords?: boolean;
  /** Enter in the reason: goes on. */
  onNext?(): void;
}

/** The four verdicts, and the reason or note that goes with one. A verdict is kept at once, a reason as it is typed. */
export function VerdictForm({ reviewed, review, chords = false, onNext }: VerdictFormProps) {
  const words = useWords();
  const label = useId();
  const { verdict, state } = reviewed;
  const held = state === 'changed' ? null : verdict;
  // Dismissing asks for a reason: the box takes the focus then, and only then.
  const [asking, setAsking] = useState(false);
  const judge = (kind: VerdictKind) => {
    const next = held?.verdict === kind ? null : kind;
    setAsking(next === 'dismiss');
    review.judge(reviewed, next);
  };
  const latest = useRef(judge);
  useEffect(() => {
    latest.current = judge;
  });
  useEffect(() => {
    if (!chords) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const kind = event.altKey && !event.ctrlKey && !event.shiftKey ? CHORDS[event.code] : undefined;
      if (!kind) return;
      event.preventDefault();
      latest.current(kind);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [chords]);
  return (
    <div className={styles.form}>
      {state === 'changed' && verdict && (
        <p className={styles.changed}>
          {words.review.changedBefore(
            words.terms.verdict[verdict.verdict],
            formatMoment(Date.parse(verdict.decidedAt)),
          )}
          {verdict.reason && ` ${words.review.reasonWas(verdict.reason)}`}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of buttons */}
      <div role="group" aria-labelledby={label} className={styles.kinds}>
        <span id={label} className="visually-hidden">
          {words.review.verdict}
        </span>
        {VERDICT_KINDS.map((kind, index) => (
          <ToggleButton
            key={kind}
            isSelected={held?.verdict === kind}
            onChange={() => judge(kind)}
            className={`${styles.kind} ${styles[kind]}`}
            aria-keyshortcuts={chords ? `Alt+${index + 1}` : undefined}
          >
            <span aria-hidden="true" className={styles.symbol}>
              {VERDICT_SYMBOLS[kind]}
            </span>
            {words.review.kinds[kind]}
          </ToggleButton>
        ))}
      </div>
      {held && (
        <Reason
          key={`${findingKey(reviewed)}|${held.decidedAt}`}
          label={held.verdict === 'dismiss' ? words.review.reason : words.review.note}
          hint={onNext ? words.review.reasonHint : undefined}
          missing={state === 'reason-missing'}
          text={held.reason}
          focused={asking}
          onText={(text) => review.explain(reviewed, text)}
          onNext={onNext}
        />
      )}
    </div>
  );
}

/** By the place of the key: on a Vietnamese keyboard the digits carry letters. */
const CHORDS: Record<string, VerdictKind> = {
  Digit1: 'accept',
  Digit2: 'dismiss',
  Digit3: 'unsure',
  Digit4: 'not-applicable',
};

interface ReasonProps {
  label: string;
  hint: string | undefined;
  missing: boolean;
  text: string;
  focused: boolean;
  onText(text: string): void;
  onNext?(): void;
}

function Reason({ label, hint, missing, text, focused, onText, onNext }: ReasonProps) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  return (
    <div className={styles.reason}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        ref={box}
        className={styles.box}
        // Browsers fetch a dictionary for the first box that is checked, and none of them knows Vietnamese.
        spellCheck={false}
        rows={2}
        value={typed}
        placeholder={hint}
        aria-required={missing || undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          onText(event.target.value);
        }}
        onKeyDown={(event) => {
          // Enter also ends a syllable in Vietnamese input methods: that one is not ours.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !onNext) return;
          event.preventDefault();
          onNext();
        }}
      />
    </div>
  );
}
