/**
 * What the panel is given of the page in front (văn bản trên trang), and what a person can do with it.
 */
import type { FoundDocument } from '../../lib/portal/types.ts';
import type { JobView } from './panel-view.ts';

/** A document that the page offers, and how far it is on its way into the library. */
export interface OfferedDocument {
  found: FoundDocument;
  state:
    | { kind: 'new' }
    /** On a host that must be allowed first. */
    | { kind: 'other-host' }
    | { kind: 'under-way' }
    | { kind: 'failed'; failure: JobView['failure'] }
    | { kind: 'known'; id: string };
}

export interface OfferView {
  url: string;
  title: string;
  documents: OfferedDocument[];
  /** Hosts to be allowed, each with an address on it. */
  hosts: { host: string; url: string }[];
}

export interface OfferActions {
  /** Reads documents of the page; a single one takes its place in the panel when it is read. */
  readOffered(documents: readonly OfferedDocument[]): void;
  /** Takes what is selected on the page as a clip; false when nothing is. */
  takeClip(): Promise<boolean>;
  /** Reads the page itself as it stands. */
  readPage(): void;
  /** Asks for the host of this address; must be called in a click. */
  allowOffered(url: string): void;
}
