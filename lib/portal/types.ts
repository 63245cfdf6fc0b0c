/**
 * Documents on the pages of portals (văn bản trên trang cổng thông tin): what a page links to, and what of it is a file.
 */

/** A link or a button of a page, as the page shows it. Texts are as read, spaces not yet made single. */
export interface PageLink {
  /** Absolute where the page makes it so; `javascript:` addresses stay as they are. Empty for a button of a form. */
  href: string;
  text: string;
  title: string;
  /** Media type that the page names, else empty. */
  type: string;
  /** Value of the `download` attribute, null without one. */
  download: string | null;
  /** Script that a click runs, else empty. */
  script: string;
  /** Words of the row, item or paragraph around it. */
  rowText: string;
  /** `post` for a button that sends a form. */
  method: 'get' | 'post';
}

/** Everything of a page that may lead to a file. */
export interface PageLinks {
  url: string;
  title: string;
  links: PageLink[];
}

export type DocumentFormat = 'pdf' | 'docx' | 'doc' | 'rtf' | 'html' | 'zip';

/**
 * How the file is reached: `link` by its address; `once` by an address that carries a ticket and may expire; `form`
 * only by sending a form or running a script of the page, which an extension cannot do in the reader's name.
 */
export type DocumentWay = 'link' | 'once' | 'form';

/** A document found on a page. */
export interface FoundDocument {
  /** Where its bytes are, null when only the page itself can ask for them. */
  url: string | null;
  /** Identity of the address: the same file whatever ticket or time stamp the address carries. */
  key: string;
  /** What people call it (trích yếu or the words of the link). */
  title: string;
  /** Name of the file, empty when the page does not tell it. */
  fileName: string;
  format: DocumentFormat | null;
  /** Bytes as the page states them, null when it does not. */
  size: number | null;
  way: DocumentWay;
  /** Kind of portal whose adapter knew it. */
  portal: string;
}

/** A link with its address taken apart; null for scripts and buttons. */
export interface PortalLink extends PageLink {
  address: URL | null;
}

/** What an adapter knows of a link. */
export interface RecognisedLink {
  url: string | null;
  /** Null when the link does not tell. */
  fileName: string | null;
  way: DocumentWay;
}

/** One kind of portal. */
export interface PortalAdapter {
  id: string;
  /** Null when the link leads to no file, as far as this kind of portal can tell. */
  recognise(link: PortalLink): RecognisedLink | null;
  /**
   * Path and query of this portal's own search, from the address of one of its files; absent where every site has its own.
   * @param words already encoded for a query
   */
  search?(address: URL, words: string): string;
}
