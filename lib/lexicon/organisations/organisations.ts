/**
 * The registry of bodies: find one by name, abbreviation or symbol, and ask whether it existed on a day.
 */
import { fold } from '../../text/fold.ts';
import { CENTRAL } from './central.ts';
import { GROUPS } from './groups.ts';
import { COMMUNE, DISTRICT } from './local.ts';
import { PARTY } from './party.ts';
import { PROVINCE } from './province.ts';
import { SOCIETY } from './society.ts';
import type { Organisation, OrganisationGroup } from './types.ts';
import { VERTICAL } from './vertical.ts';

export const ORGANISATIONS: readonly Organisation[] = [
  ...CENTRAL,
  ...PARTY,
  ...PROVINCE,
  ...VERTICAL,
  ...DISTRICT,
  ...COMMUNE,
  ...SOCIETY,
];

export { GROUPS } from './groups.ts';

let byName: Map<string, Organisation[]> | null = null;

/** One spelling for lookup: folded, `và` for `&`, hyphens without spaces. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/\s*&\s*/g, ' và ')
    .replace(/\s*-\s*/g, '-')
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân')
    .replace(/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân');

/**
 * Bodies called exactly so (name, alias or abbreviation), case and spelling variants folded. Several when a name was
 * used at two levels or times (`Phòng Kinh tế`).
 */
export function findOrganisations(name: string): readonly Organisation[] {
  byName ??= index();
  return byName.get(nameKey(name)) ?? [];
}

/** Keys of all names are made in one pass over one text: folding a thousand short ones costs far more. */
function index(): Map<string, Organisation[]> {
  const all = ORGANISATIONS.flatMap((organisation) =>
    namesOf(organisation).map((name) => ({ name, organisation })),
  );
  const keys = nameKey(all.map(({ name }) => name).join('|')).split('|');
  const map = new Map<string, Organisation[]>();
  for (const [at, { organisation }] of all.entries()) {
    const key = keys[at] ?? '';
    const list = map.get(key);
    if (!list) map.set(key, [organisation]);
    else if (!list.includes(organisation)) list.push(organisation);
  }
  return map;
}

/** Every way to write a body: full name, other names, abbreviations. */
export const namesOf = ({ name, aliases = [], abbreviations = [] }: Organisation): string[] => [
  name,
  ...aliases,
  ...abbreviations,
];

/** Bodies whose documents bear this symbol (ký hiệu), e.g. `SGTVT`. */
export const organisationsBySymbol = (symbol: string): readonly Organisation[] =>
  ORGANISATIONS.filter((organisation) => organisation.symbol === symbol);

/**
 * Whether a body existed on a day.
 * @param date ISO date or partial date; a partial date counts when any of its days does
 */
export function existedOn(body: Pick<Organisation, 'validFrom' | 'validTo'>, date: string): boolean {
  const { validFrom, validTo } = body;
  if (validFrom && date < validFrom.slice(0, date.length)) return false;
  if (validTo && date.slice(0, validTo.length) > validTo) return false;
  return true;
}

/** The group that a phrase stands for, or null. */
export function findGroup(phrase: string): OrganisationGroup | null {
  const key = nameKey(phrase);
  return GROUPS.find(({ names }) => names.some((name) => nameKey(name) === key)) ?? null;
}

/** Whether a group phrase covers a body: `các sở, ban, ngành` covers `Sở Nội vụ`. */
export function covers(group: OrganisationGroup, body: Organisation): boolean {
  if (group.covers === 'open') return true;
  const { level, kinds, keys } = group.covers;
  if (keys) return keys.includes(body.key);
  if (level && body.level !== level && body.level !== 'all') return false;
  return !kinds || kinds.includes(body.kind);
}
