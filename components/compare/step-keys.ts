import { useEffect, useRef } from 'react';

/**
 * Alt+↑ and Alt+↓ step through what lies between two documents, wherever the focus is; Ctrl+Z takes back outside of text
 * boxes, which have an undo of their own.
 */
export function useStepKeys(step: (by: 1 | -1) => void, undo: (() => void) | null = null): void {
  const latest = useRef({ step, undo });
  useEffect(() => {
    latest.current = { step, undo };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey && !event.ctrlKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp'))
        latest.current.step(event.key === 'ArrowDown' ? 1 : -1);
      else if (
        latest.current.undo &&
        event.ctrlKey &&
        !event.altKey &&
        event.code === 'KeyZ' &&
        !isTyping(event.target)
      )
        latest.current.undo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');

/** Whoever steps by keyboard goes on with Tab from the row they came to. It is drawn only after the list has scrolled. */
export function focusOpenRow(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>('[data-index] h4 button[aria-expanded="true"]')
        ?.focus({ preventScroll: true }),
    ),
  );
}
