import { useDeferredValue, useMemo, useState } from 'react';
import type { Goal, Series } from '../../lib/compare/series.ts';
import { formatGoal } from '../../lib/locale/format.ts';
import { fold } from '../../lib/text/fold.ts';
import { Button } from '../ui/button.tsx';
import { Columns } from '../ui/columns.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { EmptyState, Loading } from '../ui/states.tsx';
import { VirtualList } from '../ui/virtual-list.tsx';
import { useWords } from '../ui/words.tsx';
import { LOOKS, SeriesChart } from './series-chart.tsx';
import styles from './series-screen.module.css';
import { SeriesTable } from './series-table.tsx';
import { columnName, findIndicators, goalTable, type IndicatorEntry, tableText } from './series-view.ts';

interface SeriesScreenProps {
  indicators: readonly IndicatorEntry[];
  /** Key of the indicator in front, null before one is chosen. */
  chosen: string | null;
  /** Its goals, null while they are looked up, and those that may stand on lines. */
  goals: readonly Goal[] | null;
  series: Series;
  hrefOf(goal: Goal): string;
  onChoose(key: string): void;
  /** Where documents are imported. */
  onLibrary(): void;
}

/** Chỉ tiêu theo năm: one indicator over years and bodies, as a table and a small chart. */
export function SeriesScreen(props: SeriesScreenProps) {
  const { indicators, chosen, goals, series, hrefOf, onChoose, onLibrary } = props;
  const words = useWords();
  const [front, setFront] = useState(chosen === null ? 'list' : 'series');
  const entry = indicators.find(({ key }) => key === chosen) ?? null;
  if (indicators.length === 0)
    return (
      <EmptyState
        screen
        icon="chart"
        title={words.series.empty}
        actions={
          <Button look="primary" onPress={onLibrary}>
            {words.viewer.toLibrary}
          </Button>
        }
      >
        {words.series.emptyHint}
      </EmptyState>
    );
  return (
    <div className={styles.screen}>
      <Columns
        front={front}
        onFront={setFront}
        panes={[
          {
            id: 'list',
            label: words.series.indicators,
            share: 1,
            content: (
              <IndicatorList
                indicators={indicators}
                chosen={chosen}
                onChoose={(key) => {
                  setFront('series');
                  onChoose(key);
                }}
              />
            ),
          },
          {
            id: 'series',
            label: entry?.name ?? words.series.title,
            share: 3,
            content: !entry ? (
              <EmptyState icon="chart" title={words.series.choose} />
            ) : goals ? (
              <OneIndicator key={entry.key} entry={entry} goals={goals} series={series} hrefOf={hrefOf} />
            ) : (
              <Loading />
            ),
          },
        ]}
      />
    </div>
  );
}

interface IndicatorListProps {
  indicators: readonly IndicatorEntry[];
  chosen: string | null;
  onChoose(key: string): void;
}

function IndicatorList({ indicators, chosen, onChoose }: IndicatorListProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const applied = useDeferredValue(query);
  const found = useMemo(() => findIndicators(indicators, applied), [indicators, applied]);
  return (
    <div className={styles.list}>
      <h1 className={styles.title}>{words.series.title}</h1>
      <SearchBox
        label={words.series.find}
        hint={words.series.find}
        value={query}
        onChange={setQuery}
        onSubmit={() => {
          if (found[0]) onChoose(found[0].key);
        }}
      />
      {found.length === 0 ? (
        <p className={styles.quiet}>{words.series.noIndicator}</p>
      ) : (
        <VirtualList
          label={words.series.indicators}
          items={found}
          keyOf={({ key }) => key}
          rowHeight={48}
          active={chosen}
          render={({ key, name, goals }) => (
            <button
              type="button"
              className={styles.indicator}
              aria-current={key === chosen ? 'true' : undefined}
              onClick={() => onChoose(key)}
            >
              <span>{name}</span>
              <span className={styles.quiet}>{words.series.goals(goals)}</span>
            </button>
          )}
        />
      )}
    </div>
  );
}

interface OneIndicatorProps {
  entry: IndicatorEntry;
  goals: readonly Goal[];
  series: Series;
  hrefOf(goal: Goal): string;
}

function OneIndicator({ entry, goals, series, hrefOf }: OneIndicatorProps) {
  const words = useWords();
  const table = useMemo(() => goalTable(goals), [goals]);
  const { unit, lines, apart } = series;
  // Those with most years first; a line of one year is a dot.
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  // There may be thousands: they are made when they are looked at.
  const [unfolded, setUnfolded] = useState(false);
  const named = useMemo(() => lines.map((line) => ({ id: fold(line.body), line })), [lines]);
  const drawable = useMemo(() => new Set(named.map(({ id }) => id)), [named]);
  const drawn = picked ?? new Set(named.slice(0, LOOKS).map(({ id }) => id));
  const shown = named.flatMap(({ id, line }) => (drawn.has(id) ? [line] : []));
  return (
    <div className={styles.series}>
      <header className={styles.head}>
        <h2>{entry.name}</h2>
        <CopyButton text={() => tableText(table, words)}>{words.series.copy}</CopyButton>
      </header>
      <div className={styles.chart}>
        {shown.length > 0 ? (
          <SeriesChart indicator={entry.name} unit={unit} lines={shown} />
        ) : (
          <p className={styles.quiet}>
            {lines.length === 0 ? words.series.chartEmpty : words.series.chartNone}
          </p>
        )}
      </div>
      <div className={styles.table}>
        <SeriesTable
          indicator={entry.name}
          table={table}
          drawable={drawable}
          drawn={drawn}
          onDraw={(id, on) => {
            const next = new Set(drawn);
            if (on) next.add(id);
            else next.delete(id);
            setPicked(next);
          }}
          hrefOf={hrefOf}
        />
      </div>
      {apart.length > 0 && (
        <details className={styles.apart} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{words.series.apart(apart.length)}</summary>
          <p className={styles.quiet}>{words.series.apartBody}</p>
          <ul>
            {(unfolded ? apart : []).map(({ goal, reason }) => {
              const { block, start } = goal.target.anchor;
              return (
                <li key={`${goal.documentId}/${block}/${start}`}>
                  <a href={hrefOf(goal)}>
                    {goal.body}, {columnName(goal.target.period ?? '', words)}:{' '}
                    {formatGoal(goal.target, words)}
                  </a>{' '}
                  <span className={styles.quiet}>({words.series.reasons[reason]})</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
