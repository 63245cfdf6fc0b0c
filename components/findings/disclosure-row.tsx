import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Icon } from '../ui/icons.tsx';
import styles from './row.module.css';

interface DisclosureRowProps {
  open: boolean;
  onToggle(open: boolean): void;
  /** What is always seen; the whole of it opens the row. */
  summary: ReactNode;
  children: ReactNode;
}

/** A row that opens to its evidence. */
export function DisclosureRow({ open, onToggle, summary, children }: DisclosureRowProps) {
  return (
    <Disclosure className={styles.row} isExpanded={open} onExpandedChange={onToggle}>
      <Heading level={4} className={styles.heading}>
        <Button slot="trigger" className={styles.trigger}>
          <span className={styles.arrow} data-open={open || undefined}>
            <Icon name="right" />
          </span>
          <span className={styles.summary}>{summary}</span>
        </Button>
      </Heading>
      <DisclosurePanel>{open ? <div className={styles.body}>{children}</div> : null}</DisclosurePanel>
    </Disclosure>
  );
}
