import { useEffect, useMemo, useState } from 'react';
import type { ExportSubject } from '../../lib/export/exporter.ts';
import { ExportFailure } from '../../lib/export/failure.ts';
import { exportFileName } from '../../lib/export/file-name.ts';
import { Button } from '../ui/button.tsx';
import { Chooser } from '../ui/chooser.tsx';
import frame from '../ui/dialog.module.css';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { ErrorNote, Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { type ExportChoice, exportChoices } from './export-choices.ts';
import styles from './export-dialog.module.css';
import { Preview } from './preview.tsx';
import { saveFile } from './save-file.ts';

interface ExportDialogProps {
  open: boolean;
  /** What can be exported here; asked for when the dialog opens. */
  load(): Promise<ExportSubject[]>;
  onClose(): void;
}

type Outcome = { kind: 'making' } | { kind: 'saved'; name: string } | { kind: 'failed'; error: unknown };

/** Xuất ra tệp: format, what will be in the file, its name, and the button that saves it. */
export function ExportDialog({ open, load, onClose }: ExportDialogProps) {
  const words = useWords();
  return (
    <DialogFrame open={open} title={words.exports.title} box={styles.box} onClose={onClose}>
      <Content load={load} onClose={onClose} />
    </DialogFrame>
  );
}

function Content({ load, onClose }: Pick<ExportDialogProps, 'load' | 'onClose'>) {
  const words = useWords();
  const [choices, setChoices] = useState<readonly ExportChoice[] | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // Loaded once, when the dialog opens: what it shows must not change under the hand of whoever saves it.
  const [request] = useState(load);
  useEffect(() => {
    let ended = false;
    request.then(
      (subjects) => {
        if (!ended) setChoices(exportChoices(subjects));
      },
      (error: unknown) => {
        if (!ended) setOutcome({ kind: 'failed', error });
      },
    );
    return () => {
      ended = true;
    };
  }, [request]);

  const choice = choices?.find(({ id }) => id === picked) ?? choices?.[0];
  const blocks = useMemo(
    () => (choice ? choice.exporter.preview(choice.subject, words) : []),
    [choice, words],
  );
  if (!choices || !choice)
    return outcome?.kind === 'failed' ? <Failure error={outcome.error} /> : <Loading />;

  const name = exportFileName(choice.exporter, choice.subject);
  const save = async () => {
    setOutcome({ kind: 'making' });
    try {
      saveFile(name, await choice.exporter.write(choice.subject, words), choice.exporter.mediaType);
      setOutcome({ kind: 'saved', name });
    } catch (error) {
      setOutcome({ kind: 'failed', error });
    }
  };
  return (
    <>
      <Chooser
        label={words.exports.format}
        labelled
        choices={choices.map(({ id, exporter, subject }) => ({
          id,
          label: words.exports.formats[exporter.id],
          note: words.exports.subjects[subject.kind],
        }))}
        selected={choice.id}
        onSelect={(id) => {
          setPicked(id);
          setOutcome(null);
        }}
      />
      <Preview key={choice.id} blocks={blocks} />
      <p className={styles.name}>
        {words.exports.fileName}: <strong>{name}</strong>
      </p>
      <p role="status" className={styles.status}>
        {outcome?.kind === 'making' && words.exports.making}
        {outcome?.kind === 'saved' && words.exports.saved(outcome.name)}
      </p>
      {outcome?.kind === 'failed' && <Failure error={outcome.error} />}
      <div className={frame.actions}>
        <Button onPress={onClose}>{words.common.close}</Button>
        <Button look="primary" isPending={outcome?.kind === 'making'} onPress={() => void save()}>
          {words.exports.save}
        </Button>
      </div>
    </>
  );
}

function Failure({ error }: { error: unknown }) {
  const words = useWords();
  const code = error instanceof ExportFailure ? error.code : 'unexpected';
  return <ErrorNote>{words.exports.failures[code]}</ErrorNote>;
}
