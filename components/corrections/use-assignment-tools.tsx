import type { AssignmentFields } from '../../lib/corrections/types.ts';
import type { PlanRecord } from '../../lib/extract/types.ts';
import { AssignmentForm } from './assignment-form.tsx';
import type { CorrectionActions } from './correction-actions.ts';
import { type CorrectionTools, useFactTools } from './use-fact-tools.tsx';

/** Correcting the duties of a record; null where nothing can be corrected. */
export function useAssignmentTools(
  record: PlanRecord,
  actions: CorrectionActions | undefined,
  onReorder: () => void,
): CorrectionTools | null {
  const { above, actionsOf } = useFactTools<AssignmentFields>(
    record,
    actions,
    {
      fact: 'assignment',
      facts: actions?.assignments ?? null,
      nameOf: (index) => record.assignments[index]?.unit ?? '',
      canRestore: (index) => record.assignments[index]?.confidence.reasons.includes('corrected') ?? false,
      form: (index, save, onClose) => {
        const assignment = record.assignments[index];
        return (
          assignment && (
            <AssignmentForm
              assignment={assignment}
              onSave={(fields) => save(fields, fields.unit)}
              onClose={onClose}
            />
          )
        );
      },
    },
    onReorder,
  );
  return actions ? { above: above(null), actionsOf } : null;
}
