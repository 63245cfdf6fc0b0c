import { type ReactNode, useMemo, useState } from 'react';
import type { Stretch } from '../../lib/clip/document-passage.ts';
import type { CoverageRow } from '../../lib/compare/types.ts';
import type { ParsedDocument, Span } from '../../lib/document/types.ts';
import type { Anchor, PlanRecord } from '../../lib/extract/types.ts';
import { documentLabel } from '../../lib/locale/document-label.ts';
import { formatDate } from '../../lib/locale/format.ts';
import type { Reopening } from '../clips/clip-view.ts';
import { ReopeningNote } from '../clips/reopening-note.tsx';
import type { CorrectionActions } from '../corrections/correction-actions.ts';
import { type FactItem, type FactKind, factItems } from '../facts/fact-items.ts';
import { FactsPanel, type FactTab } from '../facts/facts-panel.tsx';
import { Columns } from '../ui/columns.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './document-screen.module.css';
import { DocumentView, type Focus } from './document-view.tsx';
import type { Folding } from './folds.ts';
import type { Passage } from './passages.ts';
import type { PdfSource } from './pdf-page.tsx';

interface DocumentScreenProps {
  document: ParsedDocument;
  record: PlanRecord;
  pdf: PdfSource | null;
  /** The passage the address names, null for none. */
  span: Span | null;
  /** Findings against the directive, when there is one. */
  findings?: { count: number; list: ReactNode; coverage: readonly CoverageRow[] };
  /** Buttons of the head: compare, matrix. */
  actions: ReactNode;
  corrections: CorrectionActions;
  /** What of the text its directive or other plans say too. */
  folding?: Folding;
  /** A clip that the address leads to, with what became of its words; null without one. */
  clip?: OpenedClip | null;
  onClip?(stretch: Stretch): void;
}

/** Where the words of a clip stand in the document as it is now. */
export interface OpenedClip {
  id: number;
  reopening: Reopening;
  /** Empty when they are gone. */
  spans: readonly Span[];
}

/** A document with all it states: pages at the left, facts at the right, each leading to the other. */
export function DocumentScreen({
  document,
  record,
  pdf,
  span,
  findings,
  actions,
  corrections,
  folding,
  clip,
  onClip,
}: DocumentScreenProps) {
  const words = useWords();
  const [tab, setTab] = useState<FactTab>('targets');
  const [selected, setSelected] = useState<string | null>(null);
  const [focus, setFocus] = useState<Focus | null>(() => (span ? { span } : null));
  const [front, setFront] = useState('document');

  const [address, setAddress] = useState(span);
  if (address !== span) {
    // A new address of the same document: go where it points.
    setAddress(span);
    if (span) setFocus({ span });
  }

  const [opened, setOpened] = useState<number | null>(null);
  if (clip && clip.id !== opened) {
    setOpened(clip.id);
    const [first, ...more] = clip.spans;
    if (first) setFocus({ span: first, more });
  }

  const items = useMemo(() => factItems(record, words), [record, words]);
  const passages = useMemo((): Passage[] => {
    const kind: FactKind | null =
      tab === 'findings' || tab === 'information' || tab === 'outline' ? null : tab;
    if (kind === null) return [];
    return items[kind].map((item) => ({ id: item.id, span: item.anchor, tone: 'fact' }));
  }, [items, tab]);

  const show = (anchor: Anchor) => {
    setFocus({ span: anchor });
    setFront('document');
  };
  const pick = (id: string) => {
    const kind = id.split(':')[0];
    if (kind === 'targets' || kind === 'assignments' || kind === 'citations' || kind === 'movements') {
      setTab(kind);
      setSelected(id);
      const item = items[kind].find((candidate) => candidate.id === id);
      if (item) setFocus({ span: item.anchor });
    }
  };

  const { metadata } = record;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div className={styles.names}>
          <p className={styles.label}>
            {[
              documentLabel(metadata, words),
              metadata.issuer,
              metadata.issuedOn ? formatDate(metadata.issuedOn) : words.terms.undated,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <h1 className={styles.title}>{metadata.title ?? record.source.name}</h1>
        </div>
        <div className={styles.actions}>{actions}</div>
      </header>
      {clip && (
        <div className={styles.clip}>
          <ReopeningNote reopening={clip.reopening} place="document" />
        </div>
      )}
      <Columns
        front={front}
        onFront={setFront}
        panes={[
          {
            id: 'document',
            label: words.viewer.title,
            share: 1.1,
            content: (
              <DocumentView
                document={document}
                pdf={pdf}
                passages={passages}
                focus={focus}
                ownsFind
                folding={folding}
                onPick={pick}
                onClip={onClip}
              />
            ),
          },
          {
            id: 'facts',
            label: words.viewer.facts,
            share: 1,
            content: (
              <FactsPanel
                record={record}
                tab={tab}
                onTab={setTab}
                selected={selected}
                onSelect={(item: FactItem | null) => setSelected(item?.id ?? null)}
                onShow={show}
                findings={findings}
                coverage={findings?.coverage}
                corrections={corrections}
              />
            ),
          },
        ]}
      />
    </div>
  );
}
