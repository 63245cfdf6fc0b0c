import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';
import { Icon, type IconName } from './icons.tsx';

interface Look {
  /** `primary` once a screen at most; `quiet` inside rows and bars. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  icon?: IconName;
}

type ButtonProps = Look & Omit<AriaButtonProps, 'children' | 'className'> & { children: string };

/** A button with its word. */
export function Button({ look = 'plain', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`${styles.button} ${styles[look]}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AriaButton>
  );
}

type IconButtonProps = Look &
  Omit<AriaButtonProps, 'children' | 'className'> & { label: string; icon: IconName };

/** A button that shows an icon only; `label` is its accessible name and its tooltip. */
export function IconButton({ look = 'quiet', icon, label, ...props }: IconButtonProps) {
  return (
    <span className={styles.tip} title={label}>
      <AriaButton {...props} aria-label={label} className={`${styles.button} ${styles.icon} ${styles[look]}`}>
        <Icon name={icon} />
      </AriaButton>
    </span>
  );
}
