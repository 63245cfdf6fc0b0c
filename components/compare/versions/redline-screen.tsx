import { type ReactNode, useMemo, useState } from 'react';
import type { Redline } from '../../../lib/compare/redline.ts';
import type { FactChange, FactKind } from '../../../lib/compare/redline-facts.ts';
import type { SentenceChange } from '../../../lib/compare/redline-sentences.ts';
import type { Span } from '../../../lib/document/types.ts';
import type { Messages } from '../../../lib/locale/messages.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Columns } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { useWords } from '../../ui/words.tsx';
import { type Focus, type Side, SideView } from '../side-view.tsx';
import { focusOpenRow, useStepKeys } from '../step-keys.ts';
import { CHANGES, type Change } from './change-mark.tsx';
import { FactChangeRow } from './fact-change-row.tsx';
import styles from './redline-screen.module.css';
import { SentenceChangeRow } from './sentence-change-row.tsx';
import { wordPieces } from './word-pieces.ts';

interface RedlineScreenProps {
  before: Side;
  after: Side;
  redline: Redline;
  onSwap(): void;
  actions?: ReactNode;
}

type Spine = 'facts' | 'sentences';

/** A change as a row: where it stands in each version. */
interface Row {
  key: string;
  before: Span | null;
  after: Span | null;
}
type FactRow = Row & { fact: FactChange };
type SentenceRow = Row & { sentence: SentenceChange };

/** Goals first: they are what a draft is argued over. */
const KINDS: readonly FactKind[] = ['target', 'assignment', 'theme', 'movement', 'citation', 'metadata'];

/** Two versions of one document: what they state first, how they word it second, each change shown in both. */
export function RedlineScreen({ before, after, redline, onSwap, actions }: RedlineScreenProps) {
  const words = useWords();
  const [spine, setSpine] = useState<Spine>(redline.facts.length > 0 ? 'facts' : 'sentences');
  const [open, setOpen] = useState<string | null>(null);
  const [front, setFront] = useState('spine');
  const [left, setLeft] = useState<Focus>(null);
  const [right, setRight] = useState<Focus>(null);
  const facts = useMemo(() => factRows(redline.facts), [redline]);
  const sentences = useMemo(() => sentenceRows(redline.sentences), [redline]);
  const rows: readonly Row[] = spine === 'facts' ? facts : sentences;
  const at = rows.findIndex(({ key }) => key === open);

  const choose = (row: Row | null) => {
    setOpen(row?.key ?? null);
    setLeft(row?.before ? { span: row.before } : null);
    setRight(row?.after ? { span: row.after } : null);
  };
  const step = (by: 1 | -1) => {
    const next = at < 0 ? (by === 1 ? 0 : rows.length - 1) : (at + by + rows.length) % rows.length;
    const row = rows[next];
    if (!row) return;
    setFront('spine');
    choose(row);
    focusOpenRow();
  };
  useStepKeys(step);
  const show = (row: Row) => (side: 'before' | 'after') => {
    if (side === 'before' && row.before) setLeft({ span: row.before });
    if (side === 'after' && row.after) setRight({ span: row.after });
    setFront(side);
  };

  const list =
    rows.length === 0 ? (
      <EmptyState
        icon="check"
        title={spine === 'facts' ? words.versions.sameFacts : words.versions.sameSentences}
      />
    ) : spine === 'facts' ? (
      <VirtualList
        label={words.versions.factList}
        items={facts}
        keyOf={({ key }) => key}
        rowHeight={112}
        active={open}
        render={(row) => (
          <FactChangeRow
            fact={row.fact}
            open={row.key === open}
            onToggle={(isOpen) => choose(isOpen ? row : null)}
            onShow={show(row)}
          />
        )}
      />
    ) : (
      <VirtualList
        label={words.versions.sentenceList}
        items={sentences}
        keyOf={({ key }) => key}
        rowHeight={96}
        active={open}
        render={(row) => (
          <SentenceChangeRow
            change={row.sentence.change}
            pieces={wordPieces(row.sentence, before.document.blocks, after.document.blocks)}
            before={row.before !== null}
            after={row.after !== null}
            open={row.key === open}
            onToggle={(isOpen) => choose(isOpen ? row : null)}
            onShow={show(row)}
          />
        )}
      />
    );

  return (
    <div className={styles.screen}>
      <header className={styles.bar}>
        <h1 className="visually-hidden">
          {words.versions.title}: {before.label}, {after.label}
        </h1>
        <p className={styles.counts}>{countLine(redline, words)}</p>
        <Button icon="swap" onPress={onSwap}>
          {words.versions.swap}
        </Button>
        {actions}
      </header>
      <Columns
        front={front}
        onFront={setFront}
        panes={[
          {
            id: 'before',
            label: words.versions.before,
            share: 1,
            content: (
              <SideView
                side={before}
                role={words.versions.before}
                focus={left}
                missing={open !== null && !left}
              />
            ),
          },
          {
            id: 'spine',
            label: words.versions.changes,
            share: 1,
            content: (
              <Tabs<Spine>
                label={words.versions.changes}
                items={[
                  { id: 'facts', label: words.versions.facts, count: facts.length },
                  { id: 'sentences', label: words.versions.sentences, count: sentences.length },
                ]}
                selected={spine}
                onSelect={(next) => {
                  setSpine(next);
                  choose(null);
                }}
              >
                <h3 className="visually-hidden">{words.versions[spine]}</h3>
                {rows.length > 0 && (
                  <div className={styles.help}>
                    <p role="status">
                      {at < 0 ? words.versions.keys : words.versions.changeOf(at + 1, rows.length)}
                    </p>
                    <span>
                      <IconButton icon="up" label={words.versions.previous} onPress={() => step(-1)} />
                      <IconButton icon="down" label={words.versions.next} onPress={() => step(1)} />
                    </span>
                  </div>
                )}
                {list}
              </Tabs>
            ),
          },
          {
            id: 'after',
            label: words.versions.after,
            share: 1,
            content: (
              <SideView
                side={after}
                role={words.versions.after}
                focus={right}
                missing={open !== null && !right}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

const factRows = (facts: readonly FactChange[]): FactRow[] =>
  KINDS.flatMap((kind) => facts.filter((fact) => fact.kind === kind)).map((fact, index) => ({
    key: `fact:${index}`,
    before: fact.beforeAnchor,
    after: fact.afterAnchor,
    fact,
  }));

const sentenceRows = (sentences: readonly SentenceChange[]): SentenceRow[] =>
  sentences.map((sentence, index) => ({
    key: `sentence:${index}`,
    before: sentence.before,
    after: sentence.after,
    sentence,
  }));

/** `Chỉ tiêu: 2 sửa, 1 bỏ · Câu chữ: 5 sửa`. */
function countLine({ facts, sentences }: Redline, words: Messages): string {
  const counted = (list: readonly { change: Change }[]): string =>
    CHANGES.flatMap((change) => {
      const count = list.filter((one) => one.change === change).length;
      return count > 0 ? [words.versions.number(count, words.versions.change[change])] : [];
    }).join(', ');
  const parts = [
    ...KINDS.map((kind) => [words.versions.kinds[kind], facts.filter((fact) => fact.kind === kind)] as const),
    [words.versions.sentences, sentences] as const,
  ];
  return parts
    .flatMap(([name, list]) => (list.length > 0 ? [words.versions.count(name, counted(list))] : []))
    .join(' · ');
}
