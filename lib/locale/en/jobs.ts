import type { Messages } from '../messages.ts';

export const jobs: Messages['jobs'] = {
  title: 'Import queue',
  stage: {
    queued: 'waiting',
    paused: 'paused',
    fetch: 'downloading',
    open: 'opening the file',
    text: 'reading the text',
    layout: 'building the layout',
    ocr: 'recognising the text',
    extract: 'extracting targets',
    save: 'saving',
    done: 'done',
    permission: 'waiting for permission',
    failed: 'could not be read',
    duplicate: 'already in the library',
  },
  pageOf: (done, total) => `page ${done}/${total}`,
  running: (left) => `Reading, ${left} ${left === 1 ? 'file' : 'files'} left`,
  finished: (done, failed) =>
    [
      done > 0 || failed === 0 ? `${done} ${done === 1 ? 'file' : 'files'} read` : '',
      failed > 0 ? `${failed} could not be read` : '',
    ]
      .filter(Boolean)
      .join(', '),
  paused: (left) => `Paused, ${left} ${left === 1 ? 'file' : 'files'} left`,
  overall: 'Progress of the whole queue',
  doneOf: (done, total) => `${done} of ${total}`,
  timeLeft: (seconds) =>
    seconds < 60 ? 'less than a minute left' : `about ${Math.round(seconds / 60)} min left`,
  pause: 'Pause',
  resume: 'Go on',
  unpacked: (documents, passedOver) =>
    passedOver > 0
      ? `archive opened: ${documents} documents, ${passedOver} other files passed over`
      : `archive opened: ${documents} documents`,
  more: (count) => `and ${count} more`,
  cancel: (name) => `Stop reading ${name}`,
  dismiss: (name) => `Take ${name} off the queue`,
  clearFinished: 'Clear the queue',
  progress: (name) => `Progress of ${name}`,
};
