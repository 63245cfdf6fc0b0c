/**
 * The part of a page that is the document: menus, banners and lists of links stay out.
 */
import { isHidden } from './looks.ts';
import { findElement, type HtmlElement, htmlElements } from './tree.ts';

const NEVER = new Set(
  'script style noscript template nav aside iframe button select input textarea svg head object'.split(' '),
);
/** Identifiers that portals give to what surrounds an article. */
const SURROUNDING =
  /(?:^|[-_ ])(?:menu|nav|navbar|breadcrumbs?|footer|sidebar|banner|related|comments?|share|social|search|login|copyright|slider|tags?|toolbar|pagination|popup|modal)(?:$|[-_ ])/i;
/** Share of the text below an element that one child must hold for the search to go down into it. */
const DOMINANT = 0.75;
/** Letters in links from which a table holds a menu. */
const MENU = 40;
/** Share of link text that makes a block a list of links. */
const LINKS = 0.6;

interface Weight {
  text: number;
  links: number;
}

/** Pages saved by a word processor hold nothing but the document. */
const isWordPage = (html: string): boolean =>
  /urn:schemas-microsoft-com:office:word|WordSection1|content="?(?:Microsoft Word|LibreOffice|OpenOffice)|ProgId"?\s+content="?Word/i.test(
    html.slice(0, 20_000),
  );

/** Element that holds the document; everything else in it has been left out. */
export function articleOf(root: HtmlElement, html: string): HtmlElement {
  const body = findElement(root, 'body') ?? root;
  if (isWordPage(html)) return pruned(body, () => false);
  const total = weigh(body).text;
  const cleaned = pruned(body, (element) => isSurrounding(element, total));
  return descend(cleaned);
}

function isSurrounding(element: HtmlElement, total: number): boolean {
  const { name, attributes } = element;
  const weight = weigh(element);
  if (weight.text > total / 2) return false;
  if (name === 'header' || name === 'footer') return true;
  if (
    SURROUNDING.test(`${attributes.id ?? ''} ${attributes.class ?? ''}`) ||
    attributes.role === 'navigation'
  )
    return true;
  return (
    (name === 'ul' || name === 'div' || name === 'table') &&
    weight.links > 40 &&
    weight.links > weight.text * LINKS
  );
}

function weigh(element: HtmlElement): Weight {
  let text = 0;
  let links = 0;
  for (const child of element.children) {
    if (typeof child === 'string') text += child.trim().length;
    else if (!NEVER.has(child.name)) {
      const below = weigh(child);
      text += below.text;
      links += child.name === 'a' && child.attributes.href !== undefined ? below.text : below.links;
    }
  }
  return { text, links };
}

function pruned(element: HtmlElement, drop: (element: HtmlElement) => boolean): HtmlElement {
  return {
    ...element,
    children: element.children.flatMap((child): (HtmlElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (NEVER.has(child.name) || isHidden(child) || drop(child)) return [];
      return [pruned(child, drop)];
    }),
  };
}

/** Portals of the 2000s lay a page out with tables: menus stand in cells beside the one that holds the document. */
function* layoutChildren(element: HtmlElement): Generator<HtmlElement> {
  for (const child of htmlElements(element)) {
    yield child;
    if (child.name !== 'table') continue;
    const { links } = weigh(child);
    if (links < MENU) continue;
    const cells = cellsOf(child);
    if (cells.length < 2) continue;
    // Documents have no links in their own tables; what a page links to stands outside the cell of the document.
    for (const cell of cells) if (links - weigh(cell).links >= MENU) yield cell;
  }
}

/** Cells of a table, those of the tables inside it left out. */
const cellsOf = (table: HtmlElement): HtmlElement[] =>
  [...htmlElements(table)].flatMap((child) =>
    child.name === 'td'
      ? [child]
      : /^(?:t(?:r|body|head|foot)|center|form)$/.test(child.name)
        ? cellsOf(child)
        : [],
  );

/** Goes down while one child holds nearly all of the text; stops at a table's rows, which belong together. */
function descend(element: HtmlElement): HtmlElement {
  const total = weigh(element);
  const plain = total.text - total.links;
  for (const child of layoutChildren(element)) {
    if (/^(?:p|table|ul|ol|h[1-6])$/.test(child.name)) continue;
    const weight = weigh(child);
    if (plain > 0 && weight.text - weight.links >= plain * DOMINANT) return descend(child);
  }
  return element;
}

/** Characters of text besides which a password field is the point of the page. */
const LOGIN_TEXT = 3000;

/** A page that asks for a password instead of showing the document it was asked for. */
export const isLogin = (root: HtmlElement): boolean => weigh(root).text < LOGIN_TEXT && asksPassword(root);

const asksPassword = (element: HtmlElement): boolean =>
  (element.name === 'input' && element.attributes.type?.toLowerCase() === 'password') ||
  [...htmlElements(element)].some(asksPassword);
