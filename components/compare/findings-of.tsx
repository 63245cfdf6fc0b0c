import { useMemo, useState } from 'react';
import type { Finding } from '../../lib/check/rule.ts';
import type { Comparison } from '../../lib/compare/types.ts';
import type { Anchor } from '../../lib/extract/types.ts';
import { SEVERITY_ORDER } from '../../lib/locale/symbols.ts';
import { FindingLine } from '../panel/finding-line.tsx';
import type { RuleWords } from '../panel/panel-view.ts';
import { EmptyState } from '../ui/states.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';

interface FindingsOfProps {
  checked: { comparison: Comparison; findings: readonly Finding[]; rules: RuleWords };
  /** How the directive is called. */
  parent: string;
  onShow(anchor: Anchor, side: 'child' | 'parent'): void;
}

/** Findings in the order of their weight. */
export const bySeverity = (findings: readonly Finding[]): Finding[] =>
  SEVERITY_ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

/** The findings of one plan as a list, each opening to its two passages. */
export function FindingsOf({ checked, parent, onShow }: FindingsOfProps) {
  const words = useWords();
  const [open, setOpen] = useState<number | null>(null);
  const ordered = useMemo(() => bySeverity(checked.findings), [checked]);
  if (ordered.length === 0) return <EmptyState icon="check" title={words.compare.noFindings} />;
  return (
    <VirtualList
      label={words.compare.findings}
      items={ordered}
      keyOf={(finding) => String(ordered.indexOf(finding))}
      rowHeight={64}
      active={open === null ? null : String(open)}
      render={(finding, index) => (
        <FindingLine
          finding={finding}
          comparison={checked.comparison}
          rules={checked.rules}
          parent={parent}
          open={index === open}
          onToggle={(isOpen) => {
            setOpen(isOpen ? index : null);
            if (isOpen && finding.childAnchor) onShow(finding.childAnchor, 'child');
          }}
          onShow={onShow}
        />
      )}
    />
  );
}
