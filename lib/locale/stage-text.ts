import type { Messages } from './messages.ts';

interface Staged {
  state: string;
  progress: { stage: string; done: number; total: number } | null;
}

/** Where a job stands: `đang đọc chữ, trang 3/9`. Pages are counted where a stage goes through them. */
export function stageText({ state, progress }: Staged, words: Messages): string {
  const { stage, pageOf } = words.jobs;
  if (state === 'needs-permission') return stage.permission;
  if (state === 'paused') return stage.paused;
  if (!progress) return state === 'fetching' ? stage.fetch : state === 'reading' ? stage.open : stage.queued;
  const names: Record<string, string> = stage;
  const name = names[progress.stage] ?? words.common.loading;
  const paged = progress.stage === 'text' || progress.stage === 'layout' || progress.stage === 'ocr';
  return paged && progress.total > 1 ? `${name}, ${pageOf(progress.done, progress.total)}` : name;
}
