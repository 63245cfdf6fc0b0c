import type { Messages } from '../messages.ts';

export const snippet: Messages['snippet'] = {
  caption: 'number read from a scan, not certain; compare with the picture:',
  alt: (read, page) => `Picture cut from page ${page}, read as “${read}”`,
  captionUnread: 'handwriting that could not be read; see the picture:',
  altUnread: (page) => `Picture cut from page ${page}, with handwriting that could not be read`,
  open: (page) => `Open page ${page} of the document`,
  failed: (read, page) => `The picture could not be drawn. Read as “${read}”, see page ${page}.`,
};
