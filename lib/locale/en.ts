import { cli } from './en/cli.ts';
import { clips } from './en/clips.ts';
import { common } from './en/common.ts';
import { compare } from './en/compare.ts';
import { corrections } from './en/corrections.ts';
import { exports } from './en/exports.ts';
import { facts } from './en/facts.ts';
import { failures } from './en/failures.ts';
import { jobs } from './en/jobs.ts';
import { library } from './en/library.ts';
import { missing } from './en/missing.ts';
import { offer } from './en/offer.ts';
import { panel } from './en/panel.ts';
import { parents } from './en/parents.ts';
import { quality } from './en/quality.ts';
import { review } from './en/review.ts';
import { series } from './en/series.ts';
import { settings } from './en/settings.ts';
import { sharedText } from './en/shared-text.ts';
import { snippet } from './en/snippet.ts';
import { terms } from './en/terms.ts';
import { versions } from './en/versions.ts';
import { viewer } from './en/viewer.ts';
import type { Messages } from './messages.ts';

/** English; the type fails where a Vietnamese key has no answer here. */
export const en: Messages = {
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
