import type { Messages } from '../messages.ts';

const found = (details: Record<string, string | number>, before: string) =>
  details.found ? `${before}${details.found}` : '';

export const failures: Messages['failures'] = {
  read: {
    empty: () =>
      'The file is empty (0 bytes). Nothing was stored. Download it again from its source and drop it here.',
    unsupported: (d) =>
      `This kind of file cannot be read yet${found(d, ': ')}. Nothing was stored. Use PDF or DOCX, or save the file as one of them.`,
    encrypted: () =>
      'The file has a password. Nothing was stored. Open it, remove the password and drop it here again.',
    damaged: () =>
      'The file is damaged or was not downloaded completely. Nothing was stored. Download it again and retry.',
    'scan-without-ocr': (d) =>
      `The file is a scan${d.pages ? ` (${d.pages} pages)` : ''} without a text layer. Nothing was stored. Use the original DOCX or a PDF with text.`,
    'no-text': () => 'No text was found in the file. Nothing was stored. Check that it is the right file.',
    'too-large': (d) =>
      `The file is too large${d.limit ? ` (limit ${d.limit})` : ''}. Nothing was stored. Split it and drop the parts here.`,
    'too-many-pages': (d) =>
      `The file has ${d.pages ?? 'too many'} pages${d.limit ? `, more than the limit of ${d.limit}` : ''}. Nothing was stored. Take out the part you need and drop it here.`,
    'not-a-document': (d) =>
      `The file is not a document${found(d, ' but ')}. Nothing was stored. The address may lead to a login page: open the document in the browser and try again.`,
    timeout: () => 'Reading took too long and was stopped. Nothing was stored. Try again, or split the file.',
    archive: () =>
      'There is a problem with the archive (too large when unpacked, or nested). Nothing was stored. Unpack it first and drop the documents here.',
  },
  network: (d) =>
    `The document could not be downloaded${d.status ? ` (the server answered ${d.status})` : ''}. Nothing was stored. Check the network and try again, or download the file and drop it here.`,
  login:
    'The page asks for a login. Nothing was stored. Log in, open the document and press the Đối Chiếu button again.',
  permission: (d) =>
    `There is no permission to read from ${d.host ?? 'this page'}. Nothing was stored. Press the button that allows it, or download the file and drop it here.`,
  storage:
    'The browser storage could not be written. Older data is intact. Free some disk space and try again.',
  interrupted: 'Reading was interrupted. Nothing was stored. Press “Try again” to read from the start.',
  unexpected:
    'An unexpected error while reading the file. Nothing was stored, other documents are not affected. Try again or use the DOCX of the document.',
};
