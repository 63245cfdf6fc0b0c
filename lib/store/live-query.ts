/**
 * Questions to the store that are asked again by themselves whenever their answer may have changed.
 */
import { liveQuery, type Observable } from 'dexie';

/**
 * The only way in which pages may ask live. Dexie learns what to watch from the reads made while the question is being
 * answered, and follows it across `await` only when the function it is given is itself `async`: given a plain function
 * that calls an async one, it loses sight of every read after the first awaited promise that is not Dexie's own, and
 * changes there are never noticed.
 */
export const observe = <Answer>(ask: () => Answer | Promise<Answer>): Observable<Answer> =>
  liveQuery(async () => ask());
