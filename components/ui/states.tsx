import { Component, type ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { Icon, type IconName } from './icons.tsx';
import styles from './states.module.css';
import { useWords } from './words.tsx';

interface MessageProps {
  icon?: IconName;
  title: string;
  /** One sentence that says what to do next. */
  children?: ReactNode;
  actions?: ReactNode;
  /** True where it is the whole screen: its title is then the heading. */
  screen?: boolean;
}

/** An empty screen or list: what is missing and what to do. */
export function EmptyState({ icon, title, children, actions, screen = false }: MessageProps) {
  const Title = screen ? 'h1' : 'p';
  return (
    <div className={styles.empty}>
      {icon && <Icon name={icon} />}
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.hint}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A failure where it happened; read aloud at once. */
export function ErrorNote({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.error} role="alert">
      <Icon name="warning" />
      <div className={styles.errorText}>{children}</div>
      {actions}
    </div>
  );
}

/** Waiting, in words. */
export function Loading({ children }: { children?: string }) {
  const words = useWords();
  return (
    <p className={styles.loading} role="status">
      {children ?? words.common.loading}
    </p>
  );
}

/** A bar for one piece of work; `share` is 0..1, null while its length is unknown. */
export function Progress({ label, share }: { label: string; share: number | null }) {
  return (
    <ProgressBar
      className={styles.progress}
      aria-label={label}
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
    >
      <div
        className={share === null ? styles.unknown : styles.known}
        style={share === null ? undefined : { width: `${share * 100}%` }}
      />
    </ProgressBar>
  );
}

/** Keeps one broken screen from taking the page with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return <Broken message={this.state.message} />;
  }
}

function Broken({ message }: { message: string }) {
  const { common } = useWords();
  return (
    <EmptyState icon="warning" title={common.errorTitle}>
      <p>{common.errorBody}</p>
      <pre className={styles.trace}>{message}</pre>
      <button type="button" className={styles.reload} onClick={() => location.reload()}>
        {common.reload}
      </button>
    </EmptyState>
  );
}
