/** Judging until the judge is there: keeps what is to be judged, and has it fetched with the first block that may hold a name. */
import type { BlockRecord } from './block-record.ts';
import type { JudgeScript, Judging, JudgingSetting } from './judge-script.ts';

/** Texts that are kept for their context words: an endless feed may go on for hours without a name. */
const MOST_NOTED = 2000;

export function lateJudging(
  loadJudge: () => Promise<Pick<JudgeScript, 'startJudging'> | undefined>,
  setting: JudgingSetting,
  signal: AbortSignal,
): Judging {
  let judging: Judging | undefined;
  let loading: Promise<void> | undefined;
  let waiting: BlockRecord[] = [];
  /** Texts whose context words nobody could read yet. */
  let noted: string[] = [];
  const forget = (): void => {
    waiting = [];
    noted = [];
  };
  const load = async (): Promise<void> => {
    const script = await loadJudge();
    // A refusal (the page was going away) does not mean refused for ever.
    if (!script) loading = undefined;
    if (!script || signal.aborted) return;
    judging = script.startJudging(setting, signal);
    noted.forEach(judging.note);
    waiting.forEach(judging.wait);
    forget();
  };
  return {
    note(text) {
      if (judging) judging.note(text);
      else if (noted.length < MOST_NOTED) noted.push(text);
    },
    wait(record) {
      if (judging) judging.wait(record);
      else waiting.push(record);
      // Reading goes on meanwhile.
      loading ??= load();
    },
    judgeNew: async (slices) => judging?.judgeNew(slices),
    async finish(slices) {
      if (!judging && loading) await slices.waitFor(loading);
      if (!signal.aborted) await judging?.finish(slices);
    },
    forget() {
      forget();
      judging?.forget();
    },
    pageHas: () => judging?.pageHas() ?? [],
    entities: () => judging?.entities() ?? [],
  };
}
