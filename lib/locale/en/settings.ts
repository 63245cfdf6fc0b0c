import type { Messages } from '../messages.ts';

export const settings: Messages['settings'] = {
  title: 'Settings',
  appearance: 'Appearance',
  language: 'Language',
  languages: { vi: 'Tiếng Việt', en: 'English' },
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', system: 'As the system' },
  data: 'Data',
  dataWhere:
    'All documents, targets and verdicts are kept in this browser’s storage on this machine. Removing the extension removes them.',
  storageUsed: 'Storage used',
  storageOf: (used, quota) => `${used} of ${quota}`,
  storagePersisted: 'The browser has promised not to delete this data by itself.',
  storageNotPersisted: 'The browser may delete this data when the disk is full.',
  documentsStored: 'Documents stored',
  deleteAll: 'Delete all data',
  deleteAllTitle: 'Delete all data?',
  deleteAllBody:
    'All documents, targets, verdicts and settings are deleted from this machine. This cannot be undone.',
  deleteAllType: (word) => `Type ${word} to confirm`,
  deleteAllWord: 'delete',
  rules: 'Rules',
  rulesBody:
    'Switch off rules you do not need, or change how grave their findings are; applies to every comparison at once.',
  rulesOn: (on, total) => `${on} of ${total} on`,
  rulesReset: 'Back to defaults',
  ownSeverity: (severity) => `default: ${severity}`,
  privacy: 'Permissions and privacy',
  privacyBody:
    'The open page is read only when you press the Đối Chiếu button. There is no server and no account; nothing is sent over the network.',
  about: 'About',
  version: 'Version',
};
