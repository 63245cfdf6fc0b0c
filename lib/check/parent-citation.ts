/**
 * Where a plan cites the directive it is checked against, and in what that citation departs from it.
 */
import { contentWords, likeness } from '../compare/names.ts';
import { standingOf } from '../compare/standing.ts';
import type { Metadata } from '../extract/types.ts';
import { fold } from '../text/fold.ts';
import { issuerKind, type Mention, mentionsOf, numberKey, numberParts } from './citation-identity.ts';
import type { RuleContext } from './rule.ts';

export interface ParentCitation {
  mention: Mention;
  /** True when the number is the parent's own. */
  exact: boolean;
}

/** Mentions of the parent in the plan; those with another number only when nothing cites it by its own. */
export function parentCitations({ parent, child }: RuleContext): ParentCitation[] {
  const number = parent.metadata.number;
  const mentions = mentionsOf(child).filter((mention) => mention.number !== null);
  const exact = number === null ? [] : mentions.filter((mention) => sameDocument(mention, parent.metadata));
  if (exact.length > 0)
    return [
      ...exact.map((mention) => ({ mention, exact: true })),
      ...slipsBeside(exact, mentions, parent.metadata, child.metadata),
    ];
  return mentions
    .filter((mention) => standsFor(mention, parent.metadata))
    .map((mention) => ({ mention, exact: number === null }));
}

/**
 * Title and text name the same directive: when only the one has its number, and the other a document of the same day and
 * symbol with another, that is a slip. Where the right number stands in both, such a document is a further one.
 */
function slipsBeside(
  exact: readonly Mention[],
  mentions: readonly Mention[],
  parent: Metadata,
  own: Metadata,
): ParentCitation[] {
  const title = own.anchors.title?.block;
  const inTitle = ({ anchor }: Mention): boolean => anchor.block === title;
  if (title === undefined || new Set(exact.map(inTitle)).size > 1) return [];
  const place = exact.some(inTitle);
  return mentions
    .filter(
      (mention) =>
        inTitle(mention) !== place &&
        !exact.includes(mention) &&
        mention.issuedOn === parent.issuedOn &&
        standsFor(mention, parent),
    )
    .map((mention) => ({ mention, exact: false }));
}

function sameDocument(mention: Mention, { number }: Metadata): boolean {
  return number !== null && mention.number !== null && numberKey(mention.number) === numberKey(number);
}

/**
 * Another number in the place of the parent's: same type, and the same day or nearly the same subject, by a body that
 * may be the same.
 */
function standsFor(mention: Mention, parent: Metadata): boolean {
  if (
    parent.documentType !== null &&
    mention.citation.type !== null &&
    mention.citation.type !== parent.documentType
  )
    return false;
  if (mention.issuer !== null && parent.issuer !== null && issuerConflict(mention.issuer, parent))
    return false;
  const sameSymbol =
    parent.number !== null &&
    mention.number !== null &&
    numberParts(parent.number)?.symbol === numberParts(mention.number)?.symbol;
  const sameDay =
    mention.issuedOn !== null && mention.issuedOn === parent.issuedOn && mention.issuedOn.length === 10;
  const alike = subjectLikeness(mention.subject, parent.title) >= 0.6;
  return (sameDay && (sameSymbol || alike)) || (alike && (sameSymbol || parent.number === null));
}

/** Share of common words of what a citation says and the parent's title; 0 when either is missing. */
export function subjectLikeness(subject: string | null, title: string | null): number {
  if (subject === null || title === null) return 0;
  const a = contentWords(subject.replace(ABOUT, ''));
  const b = contentWords(title.replace(ABOUT, ''));
  return likeness(a, b);
}

const ABOUT = /^\s*(?:về\s+việc|v\/v|về)\s+/iu;

/** True when the issuer named cannot be the parent's: another kind of body, or a body of another place. */
export function issuerConflict(issuer: string, parent: Metadata): boolean {
  if (parent.issuer === null) return false;
  const named = issuerKind(issuer);
  const own = issuerKind(parent.issuer);
  if (named !== null && own !== null && named !== own) return true;
  if (named === null || own === null) return false;
  if (own === 'department' || own === 'ministry')
    return likeness(contentWords(issuer), contentWords(parent.issuer)) < OTHER_NAME;
  const there = standingOf({ ...parent, issuer, issuerLevel: null });
  const here = standingOf(parent);
  if (there.place !== null && here.place !== null && there.place !== here.place) return true;
  return (
    there.tier !== null && here.tier !== null && there.tier !== here.tier && LEVEL_WORD.test(fold(issuer))
  );
}

/** Two departments share the word `sở`; below this share of words they are two. */
const OTHER_NAME = 0.4;

const LEVEL_WORD = /(?<!\p{L})(?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn)(?!\p{L})/u;
