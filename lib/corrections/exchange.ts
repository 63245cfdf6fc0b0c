/**
 * Corrections and aliases as a file (xuất, nhập sửa đổi), to carry them to another machine or a colleague.
 */
import * as v from 'valibot';
import type { OwnIndicator } from '../lexicon/indicators/types.ts';
import { NO_OWN, type OwnLexicon } from '../lexicon/own.ts';
import type { OwnUnit } from '../lexicon/units/types.ts';
import type { Alias, AssignmentFields, Correction, Place, TargetFields } from './types.ts';

const FORMAT = 'doi-chieu/corrections@1';

export interface CorrectionFile {
  format: typeof FORMAT;
  corrections: Correction[];
  aliases: Alias[];
  /** Indicators and units of the person's own; files of earlier versions have none. */
  indicators: OwnIndicator[];
  units: OwnUnit[];
}

const text = v.pipe(v.string(), v.maxLength(20_000));
const short = v.pipe(v.string(), v.maxLength(1000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const number = v.pipe(v.number(), v.finite());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const place: v.GenericSchema<unknown, Place> = v.object({
  block: offset,
  start: offset,
  end: offset,
  quote: v.object({ exact: v.pipe(text, v.nonEmpty()), prefix: short, suffix: short }),
});

const targetEntries = {
  indicator: v.pipe(short, v.nonEmpty()),
  indicatorKey: v.nullable(short),
  kind: v.picklist(['quantity', 'grade', 'relative']),
  change: v.picklist(['level', 'increase', 'decrease']),
  comparator: v.picklist(['=', '>=', '>', '<=', '<', '~', 'range']),
  value: v.nullable(number),
  valueMax: v.nullable(number),
  grade: v.nullable(short),
  unit: v.nullable(short),
  period: v.nullable(short),
  assignedUnits: v.pipe(v.array(short), v.maxLength(200)),
};
const target: v.GenericSchema<unknown, TargetFields> = v.object(targetEntries);
const partTarget: v.GenericSchema<unknown, Partial<TargetFields>> = v.partial(v.object(targetEntries));

const assignmentEntries = {
  unit: v.pipe(short, v.nonEmpty()),
  role: v.picklist(['lead', 'coordinate', 'advise', 'implement']),
  task: text,
  deadline: v.nullable(short),
};
const assignment: v.GenericSchema<unknown, AssignmentFields> = v.object(assignmentEntries);
const partAssignment: v.GenericSchema<unknown, Partial<AssignmentFields>> = v.partial(
  v.object(assignmentEntries),
);

const made = { id: v.pipe(text, v.nonEmpty()), sha256, documentKey: short };

/** A correction as stored or imported. */
export const correctionSchema: v.GenericSchema<unknown, Correction> = v.union([
  v.object({ ...made, kind: v.literal('change-target'), place, before: target, after: partTarget }),
  v.object({ ...made, kind: v.literal('strike-target'), place, before: target }),
  v.object({ ...made, kind: v.literal('add-target'), place, after: target }),
  v.object({
    ...made,
    kind: v.literal('change-assignment'),
    place,
    before: assignment,
    after: partAssignment,
  }),
  v.object({ ...made, kind: v.literal('strike-assignment'), place, before: assignment }),
  v.object({
    ...made,
    kind: v.literal('change-metadata'),
    field: v.picklist(['documentType', 'title', 'number', 'issuedOn', 'place', 'issuer']),
    before: v.nullable(text),
    after: v.nullable(text),
  }),
]);

export const aliasSchema: v.GenericSchema<unknown, Alias> = v.object({
  name: v.pipe(short, v.nonEmpty()),
  key: v.pipe(short, v.nonEmpty()),
});

const synonyms = v.pipe(v.array(v.pipe(short, v.nonEmpty())), v.maxLength(100));

/** An indicator of one's own, as stored or imported. */
export const ownIndicatorSchema: v.GenericSchema<unknown, OwnIndicator> = v.object({
  key: v.pipe(short, v.startsWith('own:')),
  name: v.pipe(short, v.nonEmpty()),
  synonyms,
  unit: v.pipe(short, v.nonEmpty()),
  direction: v.picklist(['higher_better', 'lower_better', 'neutral']),
});

/** A unit of one's own, as stored or imported. */
export const ownUnitSchema: v.GenericSchema<unknown, OwnUnit> = v.object({
  name: v.pipe(short, v.nonEmpty()),
  aliases: synonyms,
  equals: v.nullable(v.object({ factor: v.pipe(number, v.gtValue(0)), unit: v.pipe(short, v.nonEmpty()) })),
});

const fileSchema = v.object({
  format: v.literal(FORMAT),
  corrections: v.array(correctionSchema),
  aliases: v.array(aliasSchema),
  indicators: v.optional(v.array(ownIndicatorSchema), []),
  units: v.optional(v.array(ownUnitSchema), []),
});

/** The text of the file: JSON with two spaces, in a stable order. */
export function exportCorrections(
  corrections: readonly Correction[],
  aliases: readonly Alias[],
  own: OwnLexicon = NO_OWN,
): string {
  const file: CorrectionFile = {
    format: FORMAT,
    corrections: corrections.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    aliases: aliases.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    indicators: own.indicators.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    units: own.units.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file; null when it is none. All or nothing: half a file would be in force without anybody knowing. */
export function importCorrections(content: string): CorrectionFile | null {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch {
    return null;
  }
  const parsed = v.safeParse(fileSchema, data);
  return parsed.success ? parsed.output : null;
}
