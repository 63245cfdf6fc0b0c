import type { Anchor, MetadataField, PlanRecord } from '../../lib/extract/types.ts';
import { citationLabel, typeName } from '../../lib/locale/document-label.ts';
import { formatDate, formatYears, percentOf } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import type { FieldTools } from '../corrections/use-field-tools.tsx';
import { DoubtSnippets } from '../snippet/doubt-snippets.tsx';
import { scanOf } from '../snippet/scans.ts';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import type { FactItem } from './fact-items.ts';
import styles from './information.module.css';
import { QualityReport } from './quality-report.tsx';

interface InformationProps {
  record: PlanRecord;
  /** Facts that have no list of their own on this screen, one line each. */
  also?: readonly FactItem[];
  onShow(anchor: Anchor): void;
  /** Given where the header can be corrected. */
  tools?: FieldTools | null;
}

interface Line {
  key: string;
  label: string;
  values: string[];
  anchor: Anchor | null;
  /** The field of the header it shows, if it is one. */
  field?: MetadataField;
}

/** Thể thức văn bản: the header fields, each leading to where it stands, and how the file was read. */
export function Information({ record, also = [], onShow, tools }: InformationProps) {
  const words = useWords();
  return (
    <div className={styles.scroller}>
      {tools?.above}
      <dl>
        {[...informationLines(record, words), ...also.map((item) => factLine(item, words))].map((line) => (
          <div key={line.key} className={styles.line}>
            <dt className={styles.label}>{line.label}</dt>
            <dd className={styles.value}>
              <Value line={line} onShow={onShow} />
              {line.field && tools?.beside(line.field)}
            </dd>
            <FieldDoubt record={record} line={line} onShow={onShow} />
          </div>
        ))}
      </dl>
      <QualityReport record={record} onShow={onShow} />
      {record.source.warnings.length > 0 && (
        <section className={styles.warnings} aria-label={words.viewer.warnings}>
          <h3>{words.viewer.warnings}</h3>
          <ul>
            {record.source.warnings.map((warning) => (
              <li key={`${warning.code}:${warning.page ?? ''}:${warning.message}`}>
                {warning.message}
                {warning.page !== undefined && ` (${words.viewer.pageShort(warning.page).toLowerCase()})`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Value({ line, onShow }: { line: Line; onShow(anchor: Anchor): void }) {
  const words = useWords();
  const { anchor, values } = line;
  if (values.length === 0) return <span className={styles.missing}>{words.common.none}</span>;
  const text =
    values.length === 1 ? (
      values[0]
    ) : (
      <ul>
        {values.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    );
  if (!anchor || values.length > 1) return text;
  return (
    <button
      type="button"
      className={styles.link}
      title={words.facts.showInDocument}
      onClick={() => onShow(anchor)}
    >
      {text}
    </button>
  );
}

/** A number or a date that OCR could not read or was not sure of, with the picture of where it stands. */
function FieldDoubt({
  record,
  line,
  onShow,
}: {
  record: PlanRecord;
  line: Line;
  onShow(anchor: Anchor): void;
}) {
  const words = useWords();
  const { field, anchor } = line;
  const doubt = field === 'number' || field === 'issuedOn' ? record.metadata.doubts?.[field] : undefined;
  if (!doubt || !anchor) return null;
  return (
    <dd className={styles.doubt}>
      {doubt === 'unread' && (
        <Mark symbol="?" tone="missing">
          {words.terms.unread}
        </Mark>
      )}
      <DoubtSnippets scan={scanOf(record)} anchor={anchor} onShow={onShow} />
    </dd>
  );
}

const factLine = ({ id, kind, title, value, notes, anchor }: FactItem, words: Messages): Line => ({
  key: id,
  label: value ?? words.facts.tabs[kind],
  values: [[title, ...notes].join(' · ')],
  anchor,
});

/** The symbol of a document whose number was left blank, or could not be read: then the mark beside it says so. */
const symbolWords = ({ symbol, doubts }: PlanRecord['metadata'], words: Messages): string | null =>
  symbol && (doubts?.number === 'unread' ? symbol : `${symbol} (${words.terms.unnumbered})`);

function informationLines({ metadata, theme, source, quality }: PlanRecord, words: Messages): Line[] {
  const field = (name: MetadataField, ...values: (string | null)[]): Line => ({
    key: name,
    field: name,
    label: words.terms.field[name],
    values: values.filter((value): value is string => Boolean(value)),
    anchor: metadata.anchors[name] ?? null,
  });
  const { signer, parent } = metadata;
  const confidence = meanConfidence(quality.pages);
  return [
    field('documentType', metadata.documentType && typeName(metadata.documentType, words)),
    field('title', metadata.title),
    field('number', metadata.number ?? symbolWords(metadata, words)),
    field('issuedOn', metadata.issuedOn && formatDate(metadata.issuedOn)),
    field('place', metadata.place),
    field(
      'issuer',
      [metadata.issuer, metadata.issuerLevel && words.terms.level[metadata.issuerLevel]]
        .filter(Boolean)
        .join(' · '),
    ),
    {
      key: 'parent',
      label: words.terms.parent,
      values: parent
        ? [
            [
              citationLabel(parent, words),
              parent.number && parent.issuedOn && formatDate(parent.issuedOn),
              parent.issuer,
            ]
              .filter(Boolean)
              .join(' · '),
          ]
        : [],
      anchor: parent?.anchor ?? null,
    },
    {
      key: 'theme',
      label: words.terms.theme,
      values: theme ? [theme.text] : [],
      anchor: theme?.anchor ?? null,
    },
    field('period', metadata.period && formatYears(metadata.period)),
    field('signer', signer && [signer.authority, signer.position, signer.name].filter(Boolean).join(' ')),
    field('recipients', ...metadata.recipients),
    ...(metadata.secrecy ? [field('secrecy', metadata.secrecy)] : []),
    {
      key: 'source',
      label: words.facts.source,
      values: [
        source.name,
        [
          words.terms.method[source.method],
          source.pages === null ? '' : words.common.pages(source.pages),
          confidence === null ? '' : words.viewer.quality(percentOf(confidence)),
        ]
          .filter(Boolean)
          .join(' · '),
      ],
      anchor: null,
    },
  ];
}

/** Mean over pages, 0..1; null when the format has no pages. */
export function meanConfidence(pages: readonly { confidence: number }[]): number | null {
  if (pages.length === 0) return null;
  return pages.reduce((sum, page) => sum + page.confidence, 0) / pages.length;
}
