import { createContext, useContext, useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './common-plans.module.css';

/** Another plan of the same directive, and the way to it. */
export interface PlanLink {
  id: string;
  label: string;
  href: string;
}

/** Other plans that have the same fault (lỗi chung); empty where a plan is alone with it, or while that is not known. */
export type PlansWith = (finding: Finding) => readonly PlanLink[];

const Common = createContext<PlansWith>(() => []);
export const CommonFaults = Common.Provider;

export const usePlansWith = (finding: Finding): readonly PlanLink[] => useContext(Common)(finding);

/** Shown at once; a directive may have a thousand plans. */
const SHOWN = 12;

interface CommonPlansProps {
  plans: readonly PlanLink[];
  /** Said on the button; by default that other plans have the fault too. */
  label?: string;
}

/** The plans that have a fault too, by name. */
export function CommonPlans({ plans, label }: CommonPlansProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  if (plans.length === 0) return null;
  const shown = all ? plans : plans.slice(0, SHOWN);
  return (
    <div>
      <Button look="quiet" icon={open ? 'down' : 'right'} aria-expanded={open} onPress={() => setOpen(!open)}>
        {label ?? words.review.common(plans.length)}
      </Button>
      {open && (
        <>
          <ul className={styles.plans} aria-label={words.review.commonPlans}>
            {shown.map(({ id, label, href }) => (
              <li key={id}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          {shown.length < plans.length && (
            <Button look="quiet" onPress={() => setAll(true)}>
              {words.review.morePlans(plans.length - shown.length)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
