import { ToggleButton } from 'react-aria-components';
import styles from './switch.module.css';

interface SwitchProps {
  selected: boolean;
  onSelect(selected: boolean): void;
  children: string;
}

/** A button that stays pressed while something is shown. */
export function Switch({ selected, onSelect, children }: SwitchProps) {
  return (
    <ToggleButton className={styles.switch} isSelected={selected} onChange={onSelect}>
      {children}
    </ToggleButton>
  );
}
