import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import styles from './columns.module.css';
import { useSize } from './use-size.ts';
import { useWords } from './words.tsx';

interface Pane {
  id: string;
  label: string;
  /** Share of the width at first; shares are relative to each other. */
  share: number;
  content: ReactNode;
}

interface ColumnsProps {
  panes: readonly Pane[];
  /** Pane in front when there is room for one only; the first by default. */
  front: string;
  onFront(id: string): void;
}

/** Pixels a pane can be narrowed to, and pixels it should have to stand beside others at all. */
const NARROWEST = 240;
const COMFORTABLE = 340;
/** One press of an arrow key, as a share of the whole. */
const STEP = 0.02;

/**
 * Panes side by side with movable borders; where there is no room for all (small windows, 200 % zoom) one at a time,
 * with buttons to change.
 */
export function Columns({ panes, front, onFront }: ColumnsProps) {
  const words = useWords();
  const host = useRef<HTMLDivElement>(null);
  const { width } = useSize(host);
  const sum = panes.reduce((total, pane) => total + pane.share, 0);
  const [shares, setShares] = useState(() => panes.map((pane) => pane.share / sum));

  /** Moves the border after pane `index` by a share of the width. */
  const move = (index: number, by: number) =>
    setShares((before) => {
      const left = before[index] ?? 0;
      const right = before[index + 1] ?? 0;
      const least = Math.min(NARROWEST / width, left, right);
      const moved = Math.max(least - left, Math.min(by, right - least));
      return before.map((share, at) =>
        at === index ? share + moved : at === index + 1 ? share - moved : share,
      );
    });
  const drag = (index: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 1 && event.currentTarget.hasPointerCapture(event.pointerId))
      move(index, event.movementX / width);
  };
  const press = (index: number) => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(index, by);
  };

  const narrow = width > 0 && width < panes.length * COMFORTABLE;
  if (narrow)
    return (
      <div ref={host} className={styles.narrow}>
        <fieldset className={styles.switch}>
          <legend className="visually-hidden">{words.common.view}</legend>
          {panes.map((pane) => (
            <button
              key={pane.id}
              type="button"
              aria-pressed={pane.id === front}
              className={styles.choice}
              onClick={() => onFront(pane.id)}
            >
              {pane.label}
            </button>
          ))}
        </fieldset>
        {panes.map((pane) => (
          <section key={pane.id} className={styles.pane} aria-label={pane.label} hidden={pane.id !== front}>
            {pane.content}
          </section>
        ))}
      </div>
    );
  return (
    <div
      ref={host}
      className={styles.wide}
      style={{ gridTemplateColumns: shares.map((share) => `minmax(0, ${share}fr)`).join(' auto ') }}
    >
      {panes.flatMap((pane, index) => [
        ...(index === 0
          ? []
          : [
              // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
              <div
                key={`${pane.id}-border`}
                role="separator"
                aria-orientation="vertical"
                aria-label={words.common.resize}
                aria-valuenow={Math.round((shares[index - 1] ?? 0) * 100)}
                tabIndex={0}
                className={styles.border}
                onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
                onPointerMove={drag(index - 1)}
                onKeyDown={press(index - 1)}
              />,
            ]),
        <section key={pane.id} className={styles.pane} aria-label={pane.label}>
          {pane.content}
        </section>,
      ])}
    </div>
  );
}
