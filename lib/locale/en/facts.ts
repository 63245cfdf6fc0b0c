import type { Messages } from '../messages.ts';

export const facts: Messages['facts'] = {
  tabs: {
    findings: 'Findings',
    targets: 'Targets',
    assignments: 'Duties',
    citations: 'Citations',
    movements: 'Movements',
    outline: 'Outline',
    information: 'Information',
  },
  listOf: (what) => `List of ${what.toLowerCase()}`,
  empty: {
    findings: 'No findings yet. Choose a directive to compare with.',
    targets: 'No target was found in this document.',
    assignments: 'No duty was found in this document.',
    citations: 'This document cites no other document.',
    movements: 'No named emulation movement was found.',
    outline: 'This document has no numbered headings.',
  },
  quote: 'Exact words',
  showInDocument: 'Show in the document',
  copyQuote: 'Copy the quote',
  confidence: (percent) => `Confidence ${percent}%`,
  lowConfidence: 'needs check',
  reasons: 'Reasons',
  section: 'Section',
  source: 'Source and reading',
  place: (section, page) =>
    [section ? `section ${section}` : '', page === null ? '' : `page ${page}`].filter(Boolean).join(', '),
  assignedTo: 'Assigned to',
  deadline: 'Deadline',
  period: 'Period',
  partOf: 'of which',
  restated: 'restates a target of the higher level',
  mentions: (count) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
  filterHint: 'Filter the list (diacritics not needed)',
  /** Words for the reason codes of a confidence. */
  confidenceReasons: {
    ocr: 'recognised from an image',
    page: 'the page was read poorly',
  },
};
