import type { Messages } from '../messages.ts';

const found = (details: Record<string, string | number>, before: string) =>
  details.found ? `${before}${details.found}` : '';

export const failures: Messages['failures'] = {
  read: {
    empty: () =>
      'The file is empty (0 bytes). Nothing was stored. Download it again from its source and drop it here.',
    unsupported: (d) =>
      `This kind of file cannot be read yet${found(d, ': ')}. Nothing was stored. Use PDF, DOCX, DOC, RTF or HTML, or save the file as one of them.`,
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
  fetch: {
    'restricted-page': () =>
      'The browser does not let this page be read. Open the document on a web page, or drop the file here.',
    'web-page': () =>
      'The open page is a web page, not a document file. Open a PDF or DOCX on it, or drop the file here.',
    'login-required': () =>
      'The page asks for a login. Nothing was stored. Log in, open the document and press the Đối Chiếu button again.',
    'not-found': () =>
      'The page no longer has this document. Nothing was stored. Find it on the portal and open it again.',
    'server-error': (d) =>
      `The server did not give the document${d.status ? ` (status ${d.status})` : ''}. Nothing was stored. Wait a little and try again, or download the file and drop it here.`,
    network: (d) =>
      `There is no connection${d.host ? ` to ${d.host}` : ''}. Nothing was stored. Check the network and try again; stored documents still open.`,
    untrusted: (d) =>
      `The page of ${d.host ?? 'the portal'} opens but the file cannot be fetched, most often because the browser does not trust the certificate of the site (self-signed or expired). Nothing was stored. Download the file from the page and drop it here, and tell whoever runs the site.`,
    redirected: (d) =>
      `The link leads on to ${d.host ?? 'another site'}, which may not be read yet. Nothing was stored. Press the button that allows it, or download the file and drop it here.`,
    'file-access': () =>
      'The browser does not allow file:// addresses to be read. Nothing was stored. Use “Choose a file”, or drop the file here.',
    'permission-denied': (d) =>
      `Reading from ${d.host ?? 'this site'} is not allowed. Nothing was stored. Press the button that allows it, or download the file and drop it here.`,
    incomplete: () =>
      'The download ended early. Nothing was stored. Try again, or download the file and drop it here.',
    'left-behind': () =>
      'The page was closed before this file had been taken over. Nothing was stored; other files are not affected. Drop it here again.',
  },
  storage:
    'The browser storage could not be written. Older data is intact. Free some disk space and try again.',
  unexpected:
    'An unexpected error while reading the file. Nothing was stored, other documents are not affected. Try again or use the DOCX of the document.',
};
