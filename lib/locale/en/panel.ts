import type { Messages } from '../messages.ts';

export const panel: Messages['panel'] = {
  title: 'Đối Chiếu',
  menuRead: 'Read this document with Đối Chiếu',
  carriesOut: (parent) => `Carries out ${parent}`,
  parentMissing: 'The directive is not in the library. Import it to compare.',
  noParent: 'This document names no directive.',
  chooseParent: 'Choose a directive',
  summary: (parts) => `Result: ${parts}`,
  noDocument: 'The open page is not a document',
  noDocumentHint: 'Open a plan as PDF or DOCX, or drop a file here.',
  foundOnPage: (count) => `${count} ${count === 1 ? 'document' : 'documents'} on this page`,
  readAll: 'Read all',
  readOne: (name) => `Read ${name}`,
  allowHost: (host) => `Allow reading from ${host}`,
  openWorkspace: 'Open the workspace',
  export: 'Export',
  dropHint: 'Drop a PDF or DOCX here',
  chooseFile: 'Choose a file',
  offline: 'Offline: stored documents still open and compare.',
  reading: (name) => `Reading ${name}`,
};
