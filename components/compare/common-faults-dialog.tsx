import { CommonPlans, type PlanLink } from '../findings/common-plans.tsx';
import type { RuleWords } from '../findings/evidence.ts';
import { Button } from '../ui/button.tsx';
import dialog from '../ui/dialog.module.css';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { SeverityMark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import type { CommonFault } from './common-faults.ts';
import styles from './matrix-evidence.module.css';

interface CommonFaultsDialogProps {
  faults: readonly CommonFault[];
  rules: RuleWords;
  /** The plan with this index, and the way to it. */
  linkTo(child: number): PlanLink | null;
  onClose(): void;
}

/** The faults that plans share, that of most plans first, with the way to each plan. */
export function CommonFaultsDialog({ faults, rules, linkTo, onClose }: CommonFaultsDialogProps) {
  const words = useWords();
  return (
    <DialogFrame title={words.compare.commonFaultsTitle} onClose={onClose}>
      <p>{words.compare.commonFaultsBody}</p>
      <ul className={styles.faults} aria-label={words.compare.commonFaultsTitle}>
        {faults.map(({ key, rule, subject, first, plans }) => (
          <li key={key} className={styles.fault}>
            <p>
              <SeverityMark severity={first.severity} /> <strong>{rules[rule]?.title ?? rule}</strong>
            </p>
            <p>{subject}</p>
            <CommonPlans
              plans={plans.flatMap((child) => linkTo(child) ?? [])}
              label={words.compare.inPlans(plans.length)}
            />
          </li>
        ))}
      </ul>
      <div className={dialog.actions}>
        <Button onPress={onClose} autoFocus>
          {words.common.close}
        </Button>
      </div>
    </DialogFrame>
  );
}
