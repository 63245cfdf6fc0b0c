import { cli } from './vi/cli.ts';
import { clips } from './vi/clips.ts';
import { common } from './vi/common.ts';
import { compare } from './vi/compare.ts';
import { corrections } from './vi/corrections.ts';
import { exports } from './vi/exports.ts';
import { facts } from './vi/facts.ts';
import { failures } from './vi/failures.ts';
import { jobs } from './vi/jobs.ts';
import { library } from './vi/library.ts';
import { missing } from './vi/missing.ts';
import { offer } from './vi/offer.ts';
import { panel } from './vi/panel.ts';
import { parents } from './vi/parents.ts';
import { quality } from './vi/quality.ts';
import { review } from './vi/review.ts';
import { series } from './vi/series.ts';
import { settings } from './vi/settings.ts';
import { sharedText } from './vi/shared-text.ts';
import { snippet } from './vi/snippet.ts';
import { terms } from './vi/terms.ts';
import { versions } from './vi/versions.ts';
import { viewer } from './vi/viewer.ts';

/** Vietnamese, the first language of the product. One file a screen. */
export const vi = {
  cli,
  common,
  exports,
  terms,
  failures,
  jobs,
  library,
  viewer,
  facts,
  corrections,
  compare,
  series,
  settings,
  panel,
  clips,
  review,
  offer,
  versions,
  sharedText,
  snippet,
  parents,
  missing,
  quality,
};
