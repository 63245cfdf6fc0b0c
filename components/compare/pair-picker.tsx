import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { type Choice, Chooser } from '../ui/chooser.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './pair-picker.module.css';
import { narrowChoices, narrowGroups } from './pair-search.ts';

/** A directive in the library with the plans that cite it. */
export interface DirectiveGroup {
  id: string;
  label: string;
  title: string;
  children: { id: string; label: string; title: string; issuer: string }[];
}

interface PairPickerProps {
  /** Directives that plans of the library carry out, those with most plans first. */
  groups: readonly DirectiveGroup[];
  /** Every document, for pairs that do not cite each other. */
  documents: readonly Choice<string>[];
  onCompare(parent: string, child: string): void;
  onMatrix(parent: string): void;
  /** Where documents are imported. */
  onLibrary(): void;
}

/** Libraries larger than this get a search box. */
const SEARCH_FROM = 12;

/** Where comparing begins: directives with their plans, or any two documents. */
export function PairPicker({ groups, documents, onCompare, onMatrix, onLibrary }: PairPickerProps) {
  const words = useWords();
  const [parent, setParent] = useState<string | null>(null);
  const [child, setChild] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const applied = useDeferredValue(query);
  const narrowed = useMemo(() => narrowGroups(groups, applied), [groups, applied]);
  const parents = useMemo(() => narrowChoices(documents, applied, parent), [documents, applied, parent]);
  const children = useMemo(() => narrowChoices(documents, applied, child), [documents, applied, child]);
  if (documents.length < 2)
    return (
      <EmptyState
        screen
        icon="compare"
        title={words.compare.needTwo}
        actions={
          <Button look="primary" onPress={onLibrary}>
            {words.viewer.toLibrary}
          </Button>
        }
      >
        {words.compare.needTwoHint}
      </EmptyState>
    );
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{words.compare.title}</h1>
        {documents.length > SEARCH_FROM && (
          <SearchBox
            label={words.compare.searchLabel}
            hint={words.compare.searchHint}
            value={query}
            onChange={setQuery}
          />
        )}
        {narrowed.groups.map((group) => (
          <section key={group.id} className={styles.group} aria-label={group.label}>
            <header className={styles.head}>
              <div className={styles.names}>
                <h2>{group.label}</h2>
                <p className={styles.quiet}>{group.title}</p>
              </div>
              <Button icon="matrix" onPress={() => onMatrix(group.id)}>
                {words.compare.matrix}
              </Button>
            </header>
            <ul>
              {group.children.map((plan) => (
                <li key={plan.id}>
                  <button type="button" className={styles.plan} onClick={() => onCompare(group.id, plan.id)}>
                    <span className={styles.planName}>{plan.issuer || plan.title}</span>
                    <span className={styles.quiet}>{plan.label}</span>
                  </button>
                </li>
              ))}
            </ul>
            {group.more > 0 && <p className={styles.more}>{words.compare.morePlans(group.more)}</p>}
          </section>
        ))}
        {narrowed.more > 0 && <p className={styles.quiet}>{words.compare.moreDirectives(narrowed.more)}</p>}
        <section className={styles.group} aria-label={words.compare.anyTwo}>
          <header className={styles.head}>
            <h2>{words.compare.anyTwo}</h2>
          </header>
          <div className={styles.pick}>
            <Chooser
              label={words.compare.directive}
              labelled
              placeholder={words.compare.chooseParent}
              choices={parents.filter((choice) => choice.id !== child)}
              selected={parent}
              onSelect={setParent}
            />
            <Chooser
              label={words.compare.plan}
              labelled
              placeholder={words.compare.chooseChild}
              choices={children.filter((choice) => choice.id !== parent)}
              selected={child}
              onSelect={setChild}
            />
            <Button
              look="primary"
              icon="compare"
              isDisabled={parent === null || child === null}
              onPress={() => {
                if (parent !== null && child !== null) onCompare(parent, child);
              }}
            >
              {words.compare.start}
            </Button>
          </div>
        </section>
      </div>
    </div>
  );
}
