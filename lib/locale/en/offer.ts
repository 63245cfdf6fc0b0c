import type { Messages } from '../messages.ts';

export const offer: Messages['offer'] = {
  title: (count) => (count === 1 ? '1 document on this page' : `${count} documents on this page`),
  none: 'No document file was found on this page',
  readPage: 'Read this page as a document',
  readOne: (name) => `Read ${name}`,
  read: 'Read',
  readAll: (count) => `Read all ${count} documents`,
  openOne: (name) => `Open ${name}`,
  underWay: 'being read',
  unknownFormat: 'kind of file not known',
  form: 'The page sends this file only when you click on the page itself. Download it there, then choose the downloaded file with “Choose a file”.',
  once: 'This address expires: if it cannot be read, download the file on the page and choose the downloaded file.',
};
