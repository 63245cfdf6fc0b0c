import { byYear } from './by-year.ts';
import { ceilings } from './ceilings.ts';
import { commune } from './commune.ts';
import { culture } from './culture.ts';
import { department } from './department.ts';
import { draftParent } from './draft-parent.ts';
import { fiveYears } from './five-years.ts';
import { milestones } from './milestones.ts';
import type { PairCase } from './model.ts';
import { party } from './party.ts';
import { provinceCentral } from './province-central.ts';
import { restated } from './restated.ts';
import { school } from './school.ts';
import { tableScales } from './table-scales.ts';
import { ward } from './ward.ts';
import { women } from './women.ts';

export const PAIRS: readonly PairCase[] = [
  fiveYears,
  byYear,
  commune,
  party,
  department,
  tableScales,
  ceilings,
  restated,
  women,
  school,
  draftParent,
  ward,
  provinceCentral,
  milestones,
  culture,
];
