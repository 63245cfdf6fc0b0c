import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { ACCEPTED_FILES } from '../ui/document-names.ts';
import { DropZone } from '../ui/drop-zone.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { DocumentPanel, type Place, START } from './document-panel.tsx';
import { isNoDocument, JobPanel } from './job-panel.tsx';
import type { OfferActions, OfferView } from './offer-view.ts';
import { PageOffer } from './page-offer.tsx';
import styles from './panel.module.css';
import type { DocumentChoice, DocumentView, JobView, PanelActions } from './panel-view.ts';
import { StartPanel } from './start-panel.tsx';

/** What stands in the middle of the panel. */
export type PanelContent =
  | { kind: 'loading' }
  | { kind: 'start'; recent: DocumentChoice[] }
  | { kind: 'job'; job: JobView }
  | { kind: 'document'; view: DocumentView };

interface PanelProps {
  content: PanelContent;
  /** Other files asked for in the same tab that are not done. */
  otherJobs: readonly JobView[];
  /** What the page in front offers, null where it may not be looked at. */
  offer: OfferView | null;
  /** Clips of the page in front. */
  clips: ReactNode;
  offline: boolean;
  /** What has happened meanwhile: a directive that was waited for is there. */
  notices: ReactNode;
  /** More buttons of the foot: export, while a document is in front. */
  tools?: ReactNode;
  actions: PanelActions & OfferActions;
}

/** The side panel (bảng bên): one document, the one in front of the reader. */
export function Panel({ content, otherJobs, offer, clips, offline, notices, tools, actions }: PanelProps) {
  const words = useWords();
  // The panel follows the tab in front; on the way back to a document everything is as it was left.
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  return (
    <DropZone label={words.panel.dropHint} onFiles={actions.openFiles}>
      <div className={styles.frame}>
        <main className={styles.main}>
          {offline && (
            <p className={styles.offline} role="status">
              {words.panel.offline}
            </p>
          )}
          {notices}
          <Content
            content={content}
            offer={offer}
            clips={clips}
            actions={actions}
            places={places}
            onPlace={(id, place) => setPlaces((before) => new Map(before).set(id, place))}
          />
          {otherJobs.length > 0 && (
            <section className={styles.others} aria-label={words.panel.otherJobs}>
              {otherJobs.map((job) => (
                <JobPanel key={job.id} job={job} actions={actions} />
              ))}
            </section>
          )}
        </main>
        <footer className={styles.foot}>
          <div className={styles.buttons}>
            <Button look="primary" onPress={actions.openWorkspace}>
              {words.panel.openWorkspace}
            </Button>
            <FileButton accept={ACCEPTED_FILES} onFiles={actions.openFiles}>
              {words.panel.chooseFile}
            </FileButton>
            {tools}
          </div>
          <p className={styles.hint}>{words.panel.dropHint}</p>
        </footer>
      </div>
    </DropZone>
  );
}

/** True while no document is in front: what the page offers is then of use. */
export const offersPage = (content: PanelContent): boolean =>
  content.kind === 'start' || (content.kind === 'job' && isNoDocument(content.job));

interface ContentProps extends Pick<PanelProps, 'content' | 'offer' | 'clips' | 'actions'> {
  /** By document. */
  places: ReadonlyMap<string, Place>;
  onPlace(id: string, place: Place): void;
}

function Content({ content, offer, clips, actions, places, onPlace }: ContentProps) {
  const words = useWords();
  if (offer && offersPage(content))
    return (
      <div className={styles.scroll}>
        <PageOffer offer={offer} actions={actions} />
        {clips}
        {content.kind === 'start' && content.recent.length > 0 && (
          <StartPanel recent={content.recent} onOpen={actions.openDocument} />
        )}
      </div>
    );
  switch (content.kind) {
    case 'loading':
      return <Loading />;
    case 'start':
      return <StartPanel recent={content.recent} onOpen={actions.openDocument} />;
    case 'job':
      return (
        <>
          <h1 className="visually-hidden">{words.common.appName}</h1>
          <JobPanel job={content.job} actions={actions} />
        </>
      );
    case 'document':
      return (
        <DocumentPanel
          key={content.view.id}
          view={content.view}
          actions={actions}
          place={places.get(content.view.id) ?? START}
          onPlace={(place) => onPlace(content.view.id, place)}
        />
      );
  }
}
