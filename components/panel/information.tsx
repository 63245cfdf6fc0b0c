import type { ReactNode } from 'react';
import type { Anchor, Citation, MetadataField, Quote } from '../../lib/extract/types.ts';
import { citationLabel, typeName } from '../../lib/locale/document-label.ts';
import { formatDate, formatYears } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { IconButton } from '../ui/button.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './information.module.css';
import type { DocumentView, PanelActions } from './panel-view.ts';

interface InformationProps {
  view: DocumentView;
  onShow: PanelActions['showEvidence'];
}

/** Everything else the document states: its formal parts, theme, citations, movements, and how it was read. */
export function Information({ view, onShow }: InformationProps) {
  const words = useWords();
  const { metadata, theme, citations, movements, source } = view.record;
  const show = (anchor: Anchor) => onShow(anchor, 'child');
  return (
    // Focusable so that the keyboard can scroll it: it holds no control when nothing was found.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus
    <section className={styles.scroller} tabIndex={0} aria-label={words.facts.tabs.information}>
      <dl className={styles.list}>
        {formalParts(view, words).map(({ field, value }) => (
          <Fact key={field} name={words.terms.field[field]} anchor={metadata.anchors[field]} onShow={show}>
            {value ?? <em className={styles.missing}>{words.panel.fieldMissing}</em>}
          </Fact>
        ))}
        {theme && (
          <Fact name={words.terms.theme} anchor={theme.anchor} onShow={show}>
            {theme.text}
          </Fact>
        )}
      </dl>
      <Citations citations={citations} onShow={show} />
      <Quotes title={words.panel.movements} quotes={movements} onShow={show} />
      <dl className={styles.list}>
        <Fact name={words.panel.file}>{source.name}</Fact>
        <Fact name={words.panel.origin}>{view.origin.url ?? words.panel.originKind[view.origin.kind]}</Fact>
        <Fact name={words.panel.method}>{words.terms.method[source.method]}</Fact>
        {source.warnings.length > 0 && (
          <Fact name={words.panel.warnings}>{source.warnings.map(({ message }) => message).join(' ')}</Fact>
        )}
      </dl>
    </section>
  );
}

/** The formal parts (thể thức) in the order of the page; null where the document shows none. */
function formalParts(
  { record }: DocumentView,
  words: Messages,
): { field: MetadataField; value: string | null }[] {
  const { documentType, number, issuedOn, place, issuer, signer, recipients, period } = record.metadata;
  return [
    { field: 'documentType', value: documentType && typeName(documentType, words) },
    { field: 'number', value: number },
    { field: 'issuedOn', value: issuedOn && formatDate(issuedOn) },
    { field: 'place', value: place },
    { field: 'issuer', value: issuer },
    {
      field: 'signer',
      value: signer && [signer.authority, signer.position, signer.name].filter(Boolean).join(' '),
    },
    { field: 'period', value: period && formatYears(period) },
    { field: 'recipients', value: recipients.length > 0 ? recipients.join('; ') : null },
  ];
}

interface FactProps {
  name: string;
  anchor?: Anchor;
  onShow?(anchor: Anchor): void;
  children: ReactNode;
}

function Fact({ name, anchor, onShow, children }: FactProps) {
  const words = useWords();
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>
        <span className={styles.value}>{children}</span>
        {anchor && onShow && (
          <IconButton
            icon="locate"
            label={`${words.facts.showInDocument}: ${name}`}
            onPress={() => onShow(anchor)}
          />
        )}
      </dd>
    </div>
  );
}

function Citations({ citations, onShow }: { citations: readonly Citation[]; onShow(anchor: Anchor): void }) {
  const words = useWords();
  if (citations.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{words.panel.citations}</h2>
      <dl className={styles.list}>
        {citations.map((citation) => (
          <Fact
            key={`${citation.anchor.block}-${citation.anchor.start}`}
            name={words.terms.citationRole[citation.role]}
            anchor={citation.anchor}
            onShow={onShow}
          >
            {citationLabel(citation, words)}
            {citation.number && citation.issuedOn && ` (${formatDate(citation.issuedOn)})`}
          </Fact>
        ))}
      </dl>
    </>
  );
}

interface QuotesProps {
  title: string;
  quotes: readonly Quote[];
  onShow(anchor: Anchor): void;
}

function Quotes({ title, quotes, onShow }: QuotesProps) {
  const words = useWords();
  if (quotes.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {quotes.map(({ text, anchor }) => (
          <li key={`${anchor.block}-${anchor.start}`} className={styles.quote}>
            <span className={styles.value}>{text}</span>
            <IconButton
              icon="locate"
              label={`${words.facts.showInDocument}: ${text}`}
              onPress={() => onShow(anchor)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
