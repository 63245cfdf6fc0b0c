import type { RefObject } from 'react';

/** Leads to the first box that is marked as wrong; the boxes are marked when the page is drawn next. */
export const focusProblem = (form: RefObject<HTMLElement | null>): void => {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};
