import type { Messages } from '../messages.ts';

export const review: Messages['review'] = {
  progress: (done, total) => `${done}/${total} reviewed`,
  progressLabel: 'Progress of the review',
  verdict: 'Verdict',
  kinds: {
    accept: 'Confirm',
    dismiss: 'Dismiss',
    unsure: 'Unsure',
    'not-applicable': 'Not applicable',
  },
  reason: 'Reason for dismissing',
  note: 'Note',
  reasonHint: 'Enter: on to the next finding not yet reviewed',
  reasonMissing: 'reason needed',
  reasonWas: (reason) => `Reason given: ${reason}`,
  changed: 'text has changed',
  changedBefore: (verdict, moment) =>
    `Earlier verdict: ${verdict} (${moment}). The text has changed since; please review it again.`,
  undo: 'Undo',
  filters: 'Filter findings',
  filterRule: 'Rule',
  filterSeverity: 'Severity',
  filterVerdict: 'Verdict',
  left: 'still to review',
  keys: 'Alt ↑ ↓: previous, next finding · Alt 1–4: verdict · Ctrl Z: undo',
  noMatch: 'No finding matches the filter.',
  exchange: 'Verdicts',
  exchangeBody:
    'Export verdicts to a file for whoever reviews with you; import their file to merge. Verdicts that differ are shown for you to choose and never overwritten.',
  stored: 'Verdicts kept',
  exportFile: 'Export verdicts',
  importFile: 'Import verdicts',
  notVerdicts:
    'This is not a file of verdicts made by Đối Chiếu. Nothing was imported. Choose a file that Export verdicts has made.',
  imported: (taken, conflicts) =>
    conflicts === 0
      ? `${taken} verdicts merged; none differ.`
      : `${taken} verdicts merged. ${conflicts} differ; please choose.`,
  conflicts: 'Verdicts that differ',
  mine: 'On this machine',
  theirs: 'In the file',
  keepMine: 'Keep this machine’s',
  takeTheirs: 'Take the file’s',
  common: (plans) => `${plans} other ${plans === 1 ? 'plan has' : 'plans have'} this fault`,
  commonShort: (plans) => `in ${plans} other ${plans === 1 ? 'plan' : 'plans'}`,
  commonPlans: 'Plans with the same fault',
  morePlans: (plans) => `and ${plans} more`,
};
