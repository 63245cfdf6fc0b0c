import { citationLabel, documentLabel } from '../../lib/locale/document-label.ts';
import { formatDate } from '../../lib/locale/format.ts';
import { pagesInDoubt } from '../facts/reading-quality.ts';
import { MissingParent } from '../missing/missing-parent.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Chooser } from '../ui/chooser.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './document-head.module.css';
import type { DocumentView, PanelActions } from './panel-view.ts';

/** The choice that leaves the directive to the citation. */
const BY_CITATION = 'by-citation';

interface DocumentHeadProps {
  view: DocumentView;
  actions: Pick<PanelActions, 'chooseParent' | 'watchParent' | 'leaveDocument'>;
  /** Shows what reading the file has to say. */
  onWarnings(): void;
}

/** What the document is: type, number, title, issuer, date, how it was read, and the directive it stands under. */
export function DocumentHead({ view, actions, onWarnings }: DocumentHeadProps) {
  const words = useWords();
  const { metadata, source, quality } = view.record;
  const doubtful = pagesInDoubt(quality.pages).length;
  return (
    <header className={styles.head}>
      <div className={styles.bar}>
        <p className={styles.label}>{documentLabel(metadata, words)}</p>
        <IconButton icon="left" label={words.panel.back} onPress={actions.leaveDocument} />
      </div>
      <h1 className={styles.title} title={metadata.title ?? source.name}>
        {metadata.title ?? source.name}
      </h1>
      <p className={styles.quiet}>
        {[metadata.issuer, metadata.issuedOn ? formatDate(metadata.issuedOn) : words.terms.undated]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.quiet}>
        {[
          words.terms.method[source.method],
          source.pages === null ? '' : words.common.pages(source.pages),
          view.known ? words.library.inLibrary : '',
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {doubtful > 0 && (
          <Mark symbol="?" tone="missing">
            {words.panel.pagesInDoubt(doubtful)}
          </Mark>
        )}
      </p>
      {source.warnings.length > 0 && (
        <Button look="quiet" icon="warning" onPress={onWarnings}>
          {words.panel.readingNotes(source.warnings.length)}
        </Button>
      )}
      <ParentLine view={view} onChoose={actions.chooseParent} onWatch={actions.watchParent} />
    </header>
  );
}

interface ParentLineProps {
  view: DocumentView;
  onChoose: PanelActions['chooseParent'];
  onWatch: PanelActions['watchParent'];
}

function ParentLine({ view, onChoose, onWatch }: ParentLineProps) {
  const words = useWords();
  const { parent, choices } = view;
  const cited = view.record.metadata.parent;
  const chosen = parent.kind === 'present' ? parent : null;
  return (
    <div className={styles.parent}>
      {!cited && <p className={styles.quiet}>{words.panel.noParent}</p>}
      {parent.kind === 'absent' && (
        <MissingParent label={parent.label} links={parent.links} watched={parent.watched} onWatch={onWatch} />
      )}
      {choices.length > 0 && (
        <Chooser
          label={chosen && !chosen.chosen ? words.panel.carriesOutLabel : words.panel.compareWith}
          placeholder={words.panel.chooseParent}
          selected={chosen ? chosen.id : null}
          onSelect={(id) => onChoose(id === BY_CITATION ? null : id)}
          choices={[
            ...(chosen?.chosen && cited
              ? [{ id: BY_CITATION, label: citationLabel(cited, words), note: words.panel.byCitation }]
              : []),
            ...choices.map(({ id, label, title }) => ({ id, label, note: title })),
          ]}
        />
      )}
    </div>
  );
}
