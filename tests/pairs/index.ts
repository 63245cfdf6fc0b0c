import { assignedGoals } from './assigned-goals.ts';
import { byYear } from './by-year.ts';
import { ceilings } from './ceilings.ts';
import { commune } from './commune.ts';
import { communePoverty } from './commune-poverty.ts';
import { communeTwoTiers } from './commune-two-tiers.ts';
import { culture } from './culture.ts';
import { department } from './department.ts';
import { districtYear } from './district-year.ts';
import { draftParent } from './draft-parent.ts';
import { educationDepartment } from './education-department.ts';
import { emulationDistrict } from './emulation-district.ts';
import { emulationTown } from './emulation-town.ts';
import { farmersCity } from './farmers-city.ts';
import { farmersDistrict } from './farmers-district.ts';
import { farmingDepartment } from './farming-department.ts';
import { fiveYears } from './five-years.ts';
import { fiveYearsDistrict } from './five-years-district.ts';
import { goalsByUnit } from './goals-by-unit.ts';
import { healthCentre } from './health-centre.ts';
import { healthDepartment } from './health-department.ts';
import { highSchoolYear } from './high-school-year.ts';
import { lastOfFive } from './last-of-five.ts';
import { lowerIsBetter } from './lower-is-better.ts';
import { lowerSecondarySchool } from './lower-secondary-school.ts';
import { milestones } from './milestones.ts';
import type { PairCase } from './model.ts';
import { party } from './party.ts';
import { partyBloc } from './party-bloc.ts';
import { partyDigital } from './party-digital.ts';
import { partyProgramme } from './party-programme.ts';
import { provinceCentral } from './province-central.ts';
import { restated } from './restated.ts';
import { ruralProductsDraft } from './rural-products-draft.ts';
import { school } from './school.ts';
import { tableScales } from './table-scales.ts';
import { townUnits } from './town-units.ts';
import { upperSecondary } from './upper-secondary.ts';
import { ward } from './ward.ts';
import { wardResolution } from './ward-resolution.ts';
import { wardDigital, wardReform } from './ward-two-parents.ts';
import { women } from './women.ts';
import { yearOfFive } from './year-of-five.ts';
import { youthUnion } from './youth-union.ts';

export const PAIRS: readonly PairCase[] = [
  farmersCity,
  farmersDistrict,
  partyBloc,
  ruralProductsDraft,
  wardResolution,
  fiveYearsDistrict,
  lowerSecondarySchool,
  healthCentre,
  goalsByUnit,
  partyDigital,
  highSchoolYear,
  communeTwoTiers,
  farmingDepartment,
  healthDepartment,
  emulationTown,
  emulationDistrict,
  lastOfFive,
  yearOfFive,
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
  districtYear,
  communePoverty,
  educationDepartment,
  partyProgramme,
  upperSecondary,
  youthUnion,
  townUnits,
  wardReform,
  wardDigital,
  lowerIsBetter,
  assignedGoals,
];
