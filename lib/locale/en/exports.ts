import type { Messages } from '../messages.ts';

export const exports: Messages['exports'] = {
  action: 'Export',
  title: 'Export to a file',
  format: 'Format',
  subjects: {
    record: 'content of this document',
    comparison: 'result of the comparison',
    original: 'original file',
  },
  preview: 'Preview',
  fileName: 'File name',
  save: 'Save file',
  making: 'Making the file…',
  saved: (name: string) => `${name} was saved to the downloads folder.`,
  rowsShown: (shown: number, total: number) =>
    shown < total ? `first ${shown} of ${total} rows` : `${total} rows`,
  formats: {
    docx: 'Review sheet (DOCX)',
    json: 'JSON (structured data)',
    csv: 'CSV',
    xlsx: 'Excel workbook',
    annotations: 'W3C annotations (JSON-LD)',
    pdf: 'Copy of the PDF with highlights',
  },
  sheets: {
    targets: 'Targets',
    assignments: 'Assignments',
    citations: 'Citations',
    coverage: 'Coverage',
    findings: 'Findings',
    matrix: 'Matrix',
  },
  columns: {
    document: 'Document',
    indicator: 'Indicator',
    comparator: 'Comparator',
    value: 'Value',
    valueMax: 'Up to',
    grade: 'Grade, reference',
    unit: 'Unit of measure',
    change: 'Kind of goal',
    period: 'Period',
    assignedUnits: 'Assigned units',
    section: 'Section',
    page: 'Page',
    quote: 'Quote',
    body: 'Unit',
    role: 'Role',
    task: 'Task',
    deadline: 'Deadline',
    type: 'Type',
    number: 'Number',
    issuedOn: 'Date',
    issuer: 'Issuer',
    status: 'Status',
    reason: 'Reason',
    parentIndicator: 'Parent indicator',
    parentGoal: 'Parent goal',
    childIndicator: 'Plan indicator',
    childGoal: 'Plan goal',
    severity: 'Severity',
    rule: 'Rule',
    subject: 'About',
    message: 'Message',
    parentQuote: 'Parent quote',
    verdict: 'Verdict of the reviewer',
    verdictReason: 'Reason of the verdict',
    reviewer: 'Reviewer',
  },
  change: { level: 'reach', increase: 'rise by', decrease: 'fall by' },
  /** Kinds of marks in the copy of a PDF. */
  marks: {
    target: 'target',
    assignment: 'assignment',
    citation: 'citation',
    movement: 'movement',
    finding: 'finding',
  },
  failures: {
    locked:
      'The original is locked with a password or forbids changes, so no highlighted copy was made. Nothing was saved. Open it, take the password off and import it again.',
    damaged:
      'The directory inside the original is damaged, so no highlighted copy was made. Nothing was saved. Open it in a PDF viewer, save it as a new file and import that.',
    'nothing-to-mark':
      'Nothing that was read has a place on a page, so there is nothing to highlight. Nothing was saved.',
    unexpected:
      'The file could not be made. Nothing was saved and your data are intact. Try again; if it fails once more, choose another format.',
  },
  /** The whole library to one file and back. */
  backup: {
    title: 'Backup and restore',
    body: 'One file holds the whole library: documents, original files, verdicts, corrections, clips and settings. It is not encrypted: keep it as you keep the documents themselves.',
    never: 'Never backed up.',
    last: (moment: string, documents: number) => `Last backup: ${moment}, ${documents} documents.`,
    due: 'Time for a backup: some documents are in no backup yet',
    save: 'Back up to a file',
    restore: 'Restore from a file',
    working: { save: 'Backing up…', open: 'Checking the file…', restore: 'Restoring…' },
    saved: (name: string) => `${name} was saved to the downloads folder.`,
    left: (documents: number) => `${documents} documents could not be read and are not in the file.`,
    restored: (documents: number) => `${documents} documents restored.`,
    askTitle: 'Restore from the backup?',
    askAction: 'Replace the library',
    ask: (moment: string, documents: number, verdicts: number, present: number) =>
      `The backup of ${moment} holds ${documents} documents and ${verdicts} verdicts. Restoring replaces the whole present library (${present} documents) and the settings.`,
    failures: {
      'not-a-backup':
        'This file is no backup of Đối Chiếu, or it was cut off. The library is unchanged. Choose a file named sao-luu-doi-chieu_….zip.',
      newer:
        'The backup was made by a later version. The library is unchanged. Update the extension and restore again.',
      damaged: 'The backup is damaged or lacks parts. The library is unchanged. Choose another backup.',
      'too-large':
        'There is more than one backup file can hold. The library is unchanged. Delete documents you do not need and try again.',
      unexpected: 'That did not work. The library is unchanged. Reload the page and try again.',
    },
  },
};
