import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import styles from './rail.module.css';

interface RailItem {
  href: string;
  icon: IconName;
  label: string;
  current: boolean;
}

interface RailProps {
  label: string;
  /** Words of the link that jumps over the rail. */
  skip: string;
  items: readonly RailItem[];
  children: ReactNode;
}

/** The frame of the workspace: the screens at the left, the screen in front beside them. */
export function Rail({ label, skip, items, children }: RailProps) {
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
        {skip}
      </button>
      <nav className={styles.rail} aria-label={label}>
        {items.map((item) => (
          <a
            key={item.href}
            href={item.href}
            className={styles.item}
            aria-current={item.current ? 'page' : undefined}
          >
            <Icon name={item.icon} />
            <span>{item.label}</span>
          </a>
        ))}
      </nav>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
