import { useState } from 'react';
import { failureSentence } from '../../lib/locale/failure-sentence.ts';
import { formatBytes } from '../../lib/locale/format.ts';
import type { Messages } from '../../lib/locale/messages.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/states.tsx';
import { Mark } from '../ui/status.tsx';
import { useWords } from '../ui/words.tsx';
import type { OfferActions, OfferedDocument, OfferView } from './offer-view.ts';
import styles from './page-offer.module.css';
import type { PanelActions } from './panel-view.ts';

interface PageOfferProps {
  offer: OfferView;
  actions: OfferActions & Pick<PanelActions, 'openDocument'>;
}

/** The documents that the page in front offers (văn bản trên trang), each to be read with one click. */
export function PageOffer({ offer, actions }: PageOfferProps) {
  const words = useWords();
  const [nothingSelected, setNothingSelected] = useState(false);
  const { documents, hosts } = offer;
  const readable = documents.filter(canRead);
  return (
    <section className={styles.offer} aria-labelledby="page-offer">
      <h1 id="page-offer" className={styles.heading}>
        {documents.length > 0 ? words.offer.title(documents.length) : words.offer.none}
      </h1>
      <p className={styles.page}>{offer.title}</p>
      <div className={styles.actions}>
        {readable.length > 1 && (
          <Button look="primary" onPress={() => actions.readOffered(readable)}>
            {words.offer.readAll(readable.length)}
          </Button>
        )}
        <Button onPress={actions.readPage}>{words.offer.readPage}</Button>
        <Button onPress={async () => setNothingSelected(!(await actions.takeClip()))}>
          {words.clips.take}
        </Button>
      </div>
      {nothingSelected && (
        <p className={styles.page} role="status">
          {words.clips.nothingSelected}
        </p>
      )}
      {hosts.map(({ host, url }) => (
        <div key={host} className={styles.host}>
          <p>{words.panel.needsHost(host)}</p>
          <Button onPress={() => actions.allowOffered(url)}>{words.panel.allowHost(host)}</Button>
        </div>
      ))}
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.found.key} className={styles.document}>
            <Entry document={document} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Read again after a failure; once known or under way there is nothing left to ask for. */
const canRead = ({ found, state }: OfferedDocument): boolean =>
  found.url !== null && (state.kind === 'new' || state.kind === 'failed');

function Entry({ document, actions }: { document: OfferedDocument; actions: PageOfferProps['actions'] }) {
  const words = useWords();
  const { found, state } = document;
  const name = found.title || found.fileName;
  return (
    <>
      <div className={styles.words}>
        <p className={styles.title}>{name}</p>
        <p className={styles.quiet}>{detailsOf(document, words)}</p>
        {state.kind === 'known' && (
          <Mark symbol="✓" tone="met">
            {words.library.inLibrary}
          </Mark>
        )}
        {found.way !== 'link' && state.kind !== 'known' && (
          <p className={styles.quiet}>{words.offer[found.way]}</p>
        )}
        {state.kind === 'failed' && state.failure && (
          <ErrorNote>{failureSentence(state.failure, words)}</ErrorNote>
        )}
      </div>
      {canRead(document) && (
        <Button aria-label={words.offer.readOne(name)} onPress={() => actions.readOffered([document])}>
          {words.offer.read}
        </Button>
      )}
      {state.kind === 'known' && (
        <Button
          look="quiet"
          aria-label={words.offer.openOne(name)}
          onPress={() => actions.openDocument(state.id)}
        >
          {words.common.open}
        </Button>
      )}
      {state.kind === 'under-way' && (
        <span className={styles.quiet} role="status">
          {words.offer.underWay}
        </span>
      )}
    </>
  );
}

const detailsOf = ({ found }: OfferedDocument, words: Messages): string =>
  [
    found.format?.toUpperCase() ?? words.offer.unknownFormat,
    found.size === null ? '' : formatBytes(found.size),
    found.fileName === found.title ? '' : found.fileName,
  ]
    .filter(Boolean)
    .join(' · ');
