import { type ReactNode, useState } from 'react';
import type { OwnIndicator, OwnUnit } from '../../lib/corrections/types.ts';
import { formatAmount } from '../../lib/locale/format.ts';
import { fold } from '../../lib/text/fold.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Progress } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import styles from './own-section.module.css';
import { UnitForm } from './unit-form.tsx';

/** A name that a person has said the meaning of. */
interface AliasEntry {
  name: string;
  /** Name of the indicator it means. */
  indicator: string;
}

/** How far the library is extracted anew: a share 0..1, or how many documents have changed. */
export type ExtractionState = { kind: 'running'; share: number } | { kind: 'done'; changed: number };

interface OwnSectionProps {
  indicators: readonly OwnIndicator[];
  units: readonly OwnUnit[];
  aliases: readonly AliasEntry[];
  extraction: ExtractionState | null;
  /** `before` is the indicator that the new one takes the place of. */
  onIndicator(indicator: Omit<OwnIndicator, 'key'>, before: OwnIndicator | null): void;
  onDropIndicator(key: string): void;
  onUnit(unit: OwnUnit, before: OwnUnit | null): void;
  onDropUnit(name: string): void;
  onDropAlias(name: string): void;
  onExtract(): void;
}

type Editing = { kind: 'indicator'; of: OwnIndicator | null } | { kind: 'unit'; of: OwnUnit | null };

/** Chỉ tiêu, đơn vị tính và cách hiểu riêng: what a person has taught the program. */
export function OwnSection(props: OwnSectionProps) {
  const { indicators, units, aliases, extraction } = props;
  const words = useWords();
  const { own } = words.settings;
  const [editing, setEditing] = useState<Editing | null>(null);
  const taken = (names: readonly string[], except: string | undefined) => (name: string) =>
    names.some((other) => other !== except && fold(other) === fold(name));
  return (
    <section className={styles.section} aria-label={own.title}>
      <h2>{own.title}</h2>
      <p className={styles.quiet}>{own.body}</p>

      <OwnList
        title={own.indicators}
        none={own.noIndicators}
        rows={indicators.map((indicator) => ({
          key: indicator.key,
          name: indicator.name,
          note: [indicator.unit, own.directions[indicator.direction], ...indicator.synonyms].join(' · '),
          onEdit: () => setEditing({ kind: 'indicator', of: indicator }),
          onDrop: () => props.onDropIndicator(indicator.key),
        }))}
        action={
          <Button icon="add" onPress={() => setEditing({ kind: 'indicator', of: null })}>
            {own.addIndicator}
          </Button>
        }
      />

      <OwnList
        title={own.units}
        none={own.noUnits}
        rows={units.map((unit) => ({
          key: unit.name,
          name: unit.name,
          note: [
            unit.equals
              ? own.equals(unit.name, formatAmount(unit.equals.factor, unit.equals.unit))
              : own.counted,
            ...unit.aliases,
          ].join(' · '),
          onEdit: () => setEditing({ kind: 'unit', of: unit }),
          onDrop: () => props.onDropUnit(unit.name),
        }))}
        action={
          <>
            <Button icon="add" onPress={() => setEditing({ kind: 'unit', of: null })}>
              {own.addUnit}
            </Button>
            <Button isPending={extraction?.kind === 'running'} onPress={props.onExtract}>
              {own.extract}
            </Button>
          </>
        }
      />
      <p className={styles.quiet}>{own.extractBody}</p>
      {extraction?.kind === 'running' && <Progress label={own.extracting} share={extraction.share} />}
      <p role="status">{extraction?.kind === 'done' && own.extracted(extraction.changed)}</p>

      <OwnList
        title={own.aliases}
        none={own.noAliases}
        rows={aliases.map(({ name, indicator }) => ({
          key: name,
          name,
          note: own.means(indicator),
          onDrop: () => props.onDropAlias(name),
        }))}
      />

      {editing?.kind === 'indicator' && (
        <IndicatorForm
          of={editing.of}
          taken={taken(
            indicators.map(({ name }) => name),
            editing.of?.name,
          )}
          onSave={(indicator) => {
            props.onIndicator(indicator, editing.of);
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {editing?.kind === 'unit' && (
        <UnitForm
          of={editing.of}
          taken={taken(
            units.map(({ name }) => name),
            editing.of?.name,
          )}
          onSave={(unit) => {
            props.onUnit(unit, editing.of);
            setEditing(null);
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

interface OwnListProps {
  title: string;
  /** Said where there is nothing. */
  none: string;
  rows: readonly { key: string; name: string; note: string; onEdit?(): void; onDrop(): void }[];
  action?: ReactNode;
}

function OwnList({ title, none, rows, action }: OwnListProps) {
  const words = useWords();
  return (
    <div className={styles.part}>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{none}</p>
      ) : (
        <ul className={styles.list} aria-label={title}>
          {rows.map(({ key, name, note, onEdit, onDrop }) => (
            <li key={key} className={styles.row}>
              <span className={styles.text}>
                <span>{name}</span>
                <span className={styles.quiet}>{note}</span>
              </span>
              {onEdit && (
                <IconButton icon="edit" label={`${words.corrections.edit}: ${name}`} onPress={onEdit} />
              )}
              <IconButton icon="remove" label={`${words.common.remove}: ${name}`} onPress={onDrop} />
            </li>
          ))}
        </ul>
      )}
      {action && <div className={styles.buttons}>{action}</div>}
    </div>
  );
}
