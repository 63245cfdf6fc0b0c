/**
 * What the reading worker answers about documents of the library laid beside each other: plans and their directives,
 * plans among themselves, two versions of one document.
 */
import { RULES } from '../check/index.ts';
import { passagesOf } from '../check/prose.ts';
import type { Finding } from '../check/rule.ts';
import { sharedFaults } from '../check/shared-faults.ts';
import { sentenceKeys, traceSentences } from '../compare/boilerplate.ts';
import { type Redline, redline } from '../compare/redline.ts';
import type { Span } from '../document/types.ts';
import { checkAgainstParents, checkPlans, type ReadPlan } from '../pipeline.ts';
import { getAllCorrected } from '../store/corrections.ts';
import { library } from '../store/db.ts';
import { getText } from '../store/documents.ts';
import { ownLexicon } from '../store/own-lexicon.ts';
import type { DocumentId } from '../store/rows.ts';
import type {
  Checked,
  CheckedParents,
  CommonFault,
  SharedSentence,
  SharedText,
  WorkerRequest,
} from './worker-messages.ts';

/** Plans asked of the store together. */
const AT_ONCE = 25;

export type Asked<Kind extends WorkerRequest['kind']> = Omit<
  Extract<WorkerRequest, { kind: Kind }>,
  'kind' | 'request'
>;

export async function check({ parentId, childIds, settings }: Asked<'check'>): Promise<Checked> {
  const parent = await knownPlan(parentId);
  // One lost text must not take the whole matrix with it.
  const { plans, unreadable } = await storedPlans(childIds);
  const own = await ownLexicon(library);
  const checked = checkPlans(parent, plans, settings, own);
  return { ...checked, unreadable, rules: rulesOf(checked.findings) };
}

/** Faults that other plans share are asked for apart (`common-faults`): here is but one plan. */
export async function checkParents({
  parentIds,
  childId,
  settings,
}: Asked<'check-parents'>): Promise<CheckedParents> {
  const child = await knownPlan(childId);
  const { plans, unreadable } = await storedPlans(parentIds);
  const readable = parentIds.filter((id) => !unreadable.includes(id));
  const own = await ownLexicon(library);
  const checked = checkAgainstParents(plans, child, settings, own);
  return {
    parents: checked.flatMap(({ comparison, findings }, index) => {
      const id = readable[index];
      return id === undefined ? [] : [{ id, comparison, findings }];
    }),
    unreadable,
    rules: rulesOf(checked.flatMap(({ findings }) => findings)),
  };
}

/** A few plans are in memory at a time: a directive may have a thousand. */
export async function commonFaults({
  parentId,
  childIds,
  childId,
  settings,
}: Asked<'common-faults'>): Promise<CommonFault[]> {
  const [parent, asked] = [await knownPlan(parentId), await knownPlan(childId)];
  const own = await ownLexicon(library);
  // Whether all plans are there says nothing about one of them.
  const alone = { ...settings, childrenComplete: false };
  const { findings } = checkPlans(parent, [asked], alone, own);
  const child = childIds.indexOf(childId);
  const all = findings.map((finding) => ({ ...finding, child }));
  // Only a rule that was broken here can have been broken alike elsewhere.
  const broken = new Set(findings.map(({ rule }) => rule));
  const off = RULES.flatMap(({ id }) => (broken.has(id) ? [] : [id]));
  const only = { ...alone, off: [...settings.off, ...off] };
  if (broken.size === 0) return [];
  for (let from = 0; from < childIds.length; from += AT_ONCE) {
    const ids = childIds.slice(from, from + AT_ONCE).filter((id) => id !== childId);
    const { plans, unreadable } = await storedPlans(ids);
    const readable = ids.filter((id) => !unreadable.includes(id));
    for (const finding of checkPlans(parent, plans, only, own).findings)
      all.push({ ...finding, child: childIds.indexOf(readable[finding.child] ?? '') });
  }
  return sharedFaults(all, child).flatMap((others, index) => {
    const finding = all[index];
    if (!finding || others.length === 0) return [];
    return [
      {
        rule: finding.rule,
        subject: finding.subject,
        plans: others.flatMap((other) => childIds[other] ?? []),
      },
    ];
  });
}

export async function sharedText({
  childId,
  parentId,
  siblingIds,
}: Asked<'shared-text'>): Promise<SharedText> {
  const { document, record } = await knownPlan(childId);
  const keys: Set<string>[] = [];
  // The directive first: index 0 is its own, empty where there is none.
  for (const id of [parentId, ...siblingIds]) {
    const text = id === null ? undefined : await getText(library, id);
    keys.push(text ? sentenceKeys(text.blocks) : new Set());
  }
  // Head, recipients and signature are alike in every document of the kind.
  const { documentType, title } = record.metadata.anchors;
  const head = Math.max(documentType?.block ?? -1, title?.block ?? -1);
  const body = new Set(
    passagesOf(document.blocks, record).flatMap(({ block }) => (block > head ? [block] : [])),
  );
  // A goal is the plan's own whoever else sets the same: it is what a reader is to see.
  const goals = Map.groupBy(record.targets, ({ anchor }) => anchor.block);
  const isGoal = ({ block, start, end }: Span) =>
    goals.get(block)?.some(({ anchor }) => anchor.start < end && start < anchor.end) ?? false;
  const traced = traceSentences(
    document.blocks.filter(({ index }) => body.has(index)),
    keys,
  );
  let length = 0;
  let withParent = 0;
  let withPlans = 0;
  const sentences: SharedSentence[] = [];
  for (const { span, others } of traced) {
    const own = span.end - span.start;
    length += own;
    const [first] = others;
    if (first === undefined || isGoal(span)) continue;
    const parent = first === 0;
    if (parent) withParent += own;
    else withPlans += own;
    sentences.push({ span, parent });
  }
  const share = (part: number) => (length === 0 ? 0 : part / length);
  return { sentences, withParent: share(withParent), withPlans: share(withPlans) };
}

export async function redlineOf({ beforeId, afterId }: Asked<'redline'>): Promise<Redline> {
  const [before, after] = [await knownPlan(beforeId), await knownPlan(afterId)];
  return redline(
    { record: before.record, blocks: before.document.blocks },
    { record: after.record, blocks: after.document.blocks },
  );
}

/** Title and rationale of the rules that raised findings: pages explain them without loading the rules. */
export function rulesOf(findings: readonly Finding[]): Checked['rules'] {
  const raised = new Set(findings.map(({ rule }) => rule));
  return Object.fromEntries(
    RULES.filter(({ id }) => raised.has(id)).map(({ id, title, rationale }) => [id, { title, rationale }]),
  );
}

export async function knownPlan(id: DocumentId): Promise<ReadPlan> {
  const { plans } = await storedPlans([id]);
  const [plan] = plans;
  if (!plan) throw new Error(`document ${id} is not in the library`);
  return plan;
}

async function storedPlans(
  ids: readonly DocumentId[],
): Promise<{ plans: ReadPlan[]; unreadable: DocumentId[] }> {
  const plans: ReadPlan[] = [];
  const unreadable: DocumentId[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const batch = ids.slice(from, from + AT_ONCE);
    const found = await getAllCorrected(library, batch);
    for (const [index, id] of batch.entries()) {
      const plan = found[index];
      if (plan) plans.push({ record: plan.row.record, document: plan.document });
      else unreadable.push(id);
    }
  }
  return { plans, unreadable };
}
