/**
 * Bodies that a plan addresses (cơ quan, tổ chức): what they are called, where they stand, when they existed.
 */

/** Cấp: where a body stands. `school` and the like are `unit`; `all` is a body that exists at every level. */
export type OrganisationLevel = 'central' | 'province' | 'district' | 'commune' | 'village' | 'all';

export type OrganisationKind =
  | 'party'
  | 'party-adviser'
  | 'council'
  | 'committee'
  | 'office'
  | 'department'
  | 'division'
  | 'vertical'
  | 'public-unit'
  | 'mass'
  | 'consultative'
  | 'community'
  | 'ministry';

/** One body, judged by the date of the document that names it. */
export interface Organisation {
  /** Stable, e.g. `state.province.home`. */
  key: string;
  /** Tên đầy đủ, with the level word where it is part of the usual name. */
  name: string;
  level: OrganisationLevel;
  kind: OrganisationKind;
  /** Other full names, e.g. `Thị ủy` beside `Huyện ủy`. */
  aliases?: readonly string[];
  /** Tên viết tắt as people write it in lists: `Sở GTVT`, `SGTVT`. */
  abbreviations?: readonly string[];
  /** Ký hiệu in document numbers: `SGTVT` of `12/KH-SGTVT`. */
  symbol?: string;
  /** Ngành, lĩnh vực. */
  sector?: string;
  /** ISO date or partial date, inclusive; absent means always. */
  validFrom?: string;
  validTo?: string;
  /** Key of the body that took over. */
  successor?: string;
  /** Name of the district body with the same sector (before July 2025). */
  districtCounterpart?: string;
}

/** A phrase that stands for several bodies: `các sở, ban, ngành`. */
export interface OrganisationGroup {
  /** The usual wording, then variants. */
  names: readonly string[];
  /** Which bodies it covers; `open` covers whoever is concerned. */
  covers:
    | 'open'
    | { level?: OrganisationLevel; kinds?: readonly OrganisationKind[]; keys?: readonly string[] };
  /** True when the phrase names the heads (thủ trưởng), not the bodies. */
  headsOnly?: boolean;
  validFrom?: string;
  validTo?: string;
}
