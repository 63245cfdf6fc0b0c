import { useState } from 'react';
import type { ExportSubject } from '../../lib/export/exporter.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import { ExportDialog } from './export-dialog.tsx';

/** «Xuất»: opens the dialog in which a file is made of what is in front. */
export function ExportButton({ load }: { load(): Promise<ExportSubject[]> }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="save" onPress={() => setOpen(true)}>
        {words.exports.action}
      </Button>
      <ExportDialog open={open} load={load} onClose={() => setOpen(false)} />
    </>
  );
}
