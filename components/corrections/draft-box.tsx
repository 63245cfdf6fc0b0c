import type { DraftProblem } from '../../lib/corrections/draft.ts';
import type { AssignmentProblem } from '../../lib/corrections/draft-assignment.ts';
import { TextBox, type TextBoxProps } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';

interface DraftBoxProps<Name extends string>
  extends Pick<TextBoxProps, 'hint' | 'lines' | 'numeric' | 'autoFocus'> {
  name: Name;
  labels: Record<Name, string>;
  draft: Record<Name, string>;
  problems: Partial<Record<Name, DraftProblem | AssignmentProblem>>;
  onChange(name: Name, text: string): void;
}

/** One box of a form for facts: its text, its label, and what is wrong with it. */
export function DraftBox<Name extends string>(props: DraftBoxProps<Name>) {
  const { name, labels, draft, problems, onChange, ...more } = props;
  const { corrections } = useWords();
  const problem = problems[name];
  return (
    <TextBox
      label={labels[name]}
      value={draft[name]}
      onChange={(text) => onChange(name, text)}
      problem={problem && corrections.problems[problem]}
      {...more}
    />
  );
}
