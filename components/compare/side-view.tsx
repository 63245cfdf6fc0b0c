import type { ReactNode } from 'react';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import { useWords } from '../ui/words.tsx';
import { DocumentView } from '../viewer/document-view.tsx';
import type { Folding } from '../viewer/folds.ts';
import type { PdfSource } from '../viewer/pdf-page.tsx';
import styles from './side-view.module.css';

/** One of two documents that lie beside each other. */
export interface Side {
  /** Type and number. */
  label: string;
  document: ParsedDocument;
  pdf: PdfSource | null;
}

/** The passage in front on one side; a new object asks for it again. */
export type Focus = { span: Span } | null;

interface SideViewProps {
  side: Side;
  /** What the document is to the other one. */
  role: string;
  focus: Focus;
  /** True when what is shown has no passage on this side. */
  missing: boolean;
  /** What can be folded away because others say it too. */
  folding?: Folding;
  /** Stands after the name. */
  actions?: ReactNode;
}

/** A document under its name and its role. */
export function SideView({ side, role, focus, missing, folding, actions }: SideViewProps) {
  const words = useWords();
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.label}>
          <span className={styles.role}>{role}</span> {side.label}
        </h2>
        {missing && <p className={styles.none}>{words.compare.noPassage}</p>}
        {actions}
      </header>
      <DocumentView document={side.document} pdf={side.pdf} focus={focus} fit="text" folding={folding} />
    </>
  );
}
