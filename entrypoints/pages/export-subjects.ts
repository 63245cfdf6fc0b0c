import { reviewedDocument, reviewFindings } from '../../lib/check/verdicts.ts';
import type { ComparisonSubject, ExportSubject, ReviewVerdicts, Texts } from '../../lib/export/exporter.ts';
import { loadPdfJs } from '../../lib/runtime/pdfjs.ts';
import type { Checked } from '../../lib/runtime/reading-worker.ts';
import { getCorrectedRow } from '../../lib/store/corrections.ts';
import { library } from '../../lib/store/db.ts';
import { getBytes, getText } from '../../lib/store/documents.ts';
import type { DocumentId } from '../../lib/store/rows.ts';
import { verdictsOn } from '../../lib/store/verdicts.ts';

/** Of more plans than this the texts are left where they are: a thousand would not fit into memory. */
const MANY = 50;

type Compared = Pick<Checked, 'comparison' | 'findings'>;

const textsOf = async (id: DocumentId): Promise<Texts> => (await getText(library, id))?.blocks ?? [];

/** What was decided about the findings; a verdict on a text that has changed since holds no more. */
async function verdictsOf({ comparison, findings }: Compared): Promise<ReviewVerdicts> {
  const reviewed = await Promise.all(
    comparison.children.map(async (record, child) => {
      const document = reviewedDocument(record);
      const own = findings.filter((finding) => finding.child === child);
      return reviewFindings(own, await verdictsOn(library, document), document.documentId);
    }),
  );
  return new Map(
    reviewed.flat().flatMap(({ finding, state, verdict }) =>
      verdict && state !== 'changed'
        ? [
            [
              finding,
              {
                verdict: verdict.verdict,
                reason: verdict.reason || null,
                reviewer: verdict.reviewer ?? null,
              },
            ],
          ]
        : [],
    ),
  );
}

/** A comparison with its verdicts and texts; records know the id of their document by its hash. */
export async function comparisonSubject(compared: Compared): Promise<ComparisonSubject> {
  const { comparison, findings } = compared;
  if (comparison.children.length > MANY)
    return { kind: 'comparison', comparison, findings, verdicts: await verdictsOf(compared) };
  const [verdicts, parent = [], ...children] = await Promise.all([
    verdictsOf(compared),
    ...[comparison.parent, ...comparison.children].map(({ source }) => textsOf(source.sha256)),
  ]);
  return { kind: 'comparison', comparison, findings, verdicts, texts: { parent, children } };
}

/** Everything that can be exported of one document: its check against the directive first, where there is one. */
export async function documentSubjects(id: DocumentId, checked: Compared | null): Promise<ExportSubject[]> {
  const [row, texts, bytes] = await Promise.all([
    getCorrectedRow(library, id),
    textsOf(id),
    getBytes(library, id),
  ]);
  if (!row) return [];
  const { record } = row;
  return [
    ...(checked ? [await comparisonSubject(checked)] : []),
    { kind: 'record', record, texts },
    ...(bytes
      ? [
          {
            kind: 'original',
            record,
            findings: checked?.findings ?? [],
            bytes,
            pdfjs: loadPdfJs,
          } satisfies ExportSubject,
        ]
      : []),
  ];
}
