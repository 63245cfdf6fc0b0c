import { useState } from 'react';
import { withoutTarget } from '../../lib/clip/edit-facts.ts';
import { readTags } from '../../lib/clip/tags.ts';
import type { ClipFacts, PageCapture } from '../../lib/clip/types.ts';
import { type DraftProblems, draftOf, readDraft, type TargetDraft } from '../../lib/corrections/draft.ts';
import type { Assignment, Target } from '../../lib/extract/types.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { TextBox } from '../ui/text-box.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './clip-form.module.css';
import { TagBox } from './tag-box.tsx';

interface ClipFormProps {
  capture: PageCapture;
  /** What the passage was read to promise. */
  facts: ClipFacts;
  /** True when the tray holds the same words of the same page. */
  known: boolean;
  /** Labels in use, to choose from. */
  tagsInUse: readonly string[];
  onSave(facts: ClipFacts, tags: string[]): void;
  onDiscard(): void;
}

/** A clip before it is kept: the words, where they stand, and what they promise, to be put right. */
export function ClipForm({ capture, facts, known, tagsInUse, onSave, onDiscard }: ClipFormProps) {
  const words = useWords();
  const [targets, setTargets] = useState(facts.targets);
  const [drafts, setDrafts] = useState<TargetDraft[]>(() => facts.targets.map(draftOf));
  const [assignments, setAssignments] = useState(facts.assignments);
  const [tags, setTags] = useState('');
  const [problems, setProblems] = useState<DraftProblems[]>([]);
  const save = () => {
    const readings = targets.map((target, at) => readTarget(target, drafts[at]));
    if (readings.some(({ target }) => target === null)) {
      setProblems(readings.map((reading) => reading.problems));
      return;
    }
    onSave({ targets: readings.flatMap(({ target }) => target ?? []), assignments }, readTags(tags));
  };
  const page = capture.source?.page ?? null;
  const path = [capture.title, page === null ? '' : words.viewer.pageShort(page), ...capture.headings];
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h1 className={styles.heading}>{words.clips.newClip}</h1>
      <p className={styles.quiet}>{path.filter(Boolean).join(' › ')}</p>
      <blockquote className={styles.quote} lang="vi">
        {capture.quote.exact}
      </blockquote>
      {known && <p role="status">{words.clips.twin}</p>}
      {targets.length + assignments.length === 0 && <p>{words.clips.nothingFound}</p>}
      {drafts.map((draft, at) => (
        <TargetBoxes
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes are controlled and have no state of their own
          key={at}
          label={words.clips.targetOf(at + 1)}
          draft={draft}
          problems={problems[at] ?? {}}
          onChange={(changed) => setDrafts(drafts.with(at, changed))}
          onRemove={() => {
            setTargets(withoutTarget(targets, at));
            setDrafts(drafts.toSpliced(at, 1));
            setProblems([]);
          }}
        />
      ))}
      {assignments.map((assignment, at) => (
        <AssignmentBoxes
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes are controlled and have no state of their own
          key={at}
          label={words.clips.assignmentOf(at + 1)}
          assignment={assignment}
          onChange={(changed) => setAssignments(assignments.with(at, changed))}
          onRemove={() => setAssignments(assignments.toSpliced(at, 1))}
        />
      ))}
      <TagBox value={tags} onChange={setTags} inUse={tagsInUse} />
      <div className={styles.actions}>
        <Button onPress={onDiscard}>{words.clips.discard}</Button>
        <Button look="primary" type="submit">
          {words.clips.save}
        </Button>
      </div>
    </form>
  );
}

/** A target as typed; one that was changed by hand is certain. */
function readTarget(
  target: Target,
  draft: TargetDraft | undefined,
): { target: Target | null; problems: DraftProblems } {
  if (!draft || JSON.stringify(draft) === JSON.stringify(draftOf(target))) return { target, problems: {} };
  const reading = readDraft(draft, target);
  if (reading.kind === 'problems') return { target: null, problems: reading.problems };
  return {
    target: { ...target, ...reading.fields, confidence: { score: 1, reasons: ['corrected'] } },
    problems: {},
  };
}

interface TargetBoxesProps {
  label: string;
  draft: TargetDraft;
  problems: DraftProblems;
  onChange(draft: TargetDraft): void;
  onRemove(): void;
}

function TargetBoxes({ label, draft, problems, onChange, onRemove }: TargetBoxesProps) {
  const words = useWords();
  const box = (name: 'indicator' | 'value' | 'valueMax' | 'unit' | 'period', numeric = false) => {
    const problem = problems[name];
    return (
      <TextBox
        label={words.clips[name]}
        value={draft[name]}
        onChange={(value) => onChange({ ...draft, [name]: value })}
        problem={problem && words.clips.problems[problem]}
        lines={name === 'indicator' ? 2 : 1}
        numeric={numeric}
      />
    );
  };
  return (
    <fieldset className={styles.fact}>
      <FactHead label={label} onRemove={onRemove} />
      {box('indicator')}
      <div className={styles.row}>
        {box('value', true)}
        {draft.comparator === 'range' && box('valueMax', true)}
        {box('unit')}
        {box('period')}
      </div>
    </fieldset>
  );
}

interface AssignmentBoxesProps {
  label: string;
  assignment: Assignment;
  onChange(assignment: Assignment): void;
  onRemove(): void;
}

function AssignmentBoxes({ label, assignment, onChange, onRemove }: AssignmentBoxesProps) {
  const words = useWords();
  const change = (fields: Partial<Assignment>) =>
    onChange({ ...assignment, ...fields, confidence: { score: 1, reasons: ['corrected'] } });
  return (
    <fieldset className={styles.fact}>
      <FactHead label={`${label}: ${words.terms.role[assignment.role]}`} onRemove={onRemove} />
      <TextBox label={words.clips.body} value={assignment.unit} onChange={(unit) => change({ unit })} />
      <TextBox
        label={words.clips.task}
        value={assignment.task}
        onChange={(task) => change({ task })}
        lines={3}
      />
      <TextBox
        label={words.clips.deadline}
        value={assignment.deadline ?? ''}
        onChange={(deadline) => change({ deadline: deadline.trim() || null })}
      />
    </fieldset>
  );
}

function FactHead({ label, onRemove }: { label: string; onRemove(): void }) {
  const words = useWords();
  return (
    <legend className={styles.head}>
      <span>{label}</span>
      <IconButton icon="close" label={words.clips.leaveOut(label)} onPress={onRemove} />
    </legend>
  );
}
