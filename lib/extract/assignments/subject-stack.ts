/**
 * Who the paragraphs being read are addressed to: unit headings and points like `a) Chủ trì, phối hợp với …:` open a
 * scope over what is deeper, until a number of the same or a higher rank closes it.
 */
import type { Role } from '../types.ts';
import { RANK } from './point.ts';

export interface Subject {
  units: readonly string[];
  rank: number;
  /** Role and partners set by a point without a task of its own. */
  role: Role | null;
  partners: readonly string[];
  /**
   * `heading`: every point below is a duty. `sentence`: only what opens with a verb. `addressee`: the same, and a point
   * with units of its own ends it. `details`: what follows only spells out the duty before (`bao gồm:`).
   */
  kind: 'heading' | 'sentence' | 'addressee' | 'details';
}

export class SubjectStack {
  private scopes: Subject[] = [];

  /** Closes the scopes that a paragraph of this rank is not under. */
  enter(rank: number): void {
    if (rank === RANK.plain) return;
    while ((this.scopes.at(-1)?.rank ?? -1) >= rank) this.scopes.pop();
    // A plain heading is closed by any number that a heading may bear.
    if (rank <= RANK.decimal) this.scopes = this.scopes.filter((scope) => scope.rank < rank);
  }

  push(subject: Subject): void {
    while ((this.scopes.at(-1)?.rank ?? -1) >= subject.rank) this.scopes.pop();
    this.scopes.push(subject);
  }

  get current(): Subject | undefined {
    return this.scopes.at(-1);
  }

  clear(): void {
    this.scopes = [];
  }
}
