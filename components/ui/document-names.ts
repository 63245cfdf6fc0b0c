/** Offered by the file picker; what a file is, its bytes decide. */
export const ACCEPTED_FILES = '.pdf,.docx,.doc,.rtf,.html,.htm,.zip';

const ENDINGS = ACCEPTED_FILES.split(',');

/** True for a file that may be a document or an archive: folders hold pictures, tables and shortcuts as well. */
export const isDocumentName = (name: string): boolean =>
  !name.startsWith('.') &&
  !name.startsWith('~$') &&
  ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
