/**
 * Mention mode: the keyboard goes from mention to mention. It takes arrows, Home, End, Enter and Escape from the page,
 * and nothing else, until Escape, a press of the pointer, or the focus in a field ends it.
 */
import { loadedCardScript, type ModeBar } from '../card/card-script.ts';
import { bringIntoView, inPageOrder, isInView, markCurrent, type PageMention } from '../highlights/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import { onCommand } from '../messages/on-command.ts';
import type { PageCommand } from '../messages/to-page.ts';
import type { HoverSetting } from './hover-script.ts';
import { bringLooks } from './late-looks.ts';
import { type Step, stepOf, stepTo } from './mention-steps.ts';
import { watchModeKeys } from './watch-mode-keys.ts';

interface Mode {
  go: (step: Step) => void;
  open: () => void;
  end: () => void;
}

export interface ModeSetting extends HoverSetting {
  /** Opens a mention's card; the keyboard goes on in it. */
  open: (mention: PageMention) => void;
}

/** Follows the reader's shortcuts until the signal aborts. */
export function prepareMentionMode(setting: ModeSetting, signal: AbortSignal): void {
  let mode: Mode | undefined;
  const start = (): Mode => (mode = startMode(setting, () => (mode = undefined), signal));
  const act = (command: PageCommand): boolean => {
    // Every frame hears of the shortcut; the one that the reader is in does it.
    const isHere = document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.localName ?? '');
    if (!isHere || inPageOrder(setting.drawing.drawn()).length === 0) return false;
    if (command === 'mention-mode' && mode) mode.end();
    else if (command === 'open') (mode ?? start()).open();
    else if (!mode) start();
    else if (command !== 'mention-mode') mode.go(command);
    return true;
  };
  onCommand(act, signal);
}

function startMode({ drawing, pageHas, open, settings }: ModeSetting, ended: () => void, outer: AbortSignal): Mode {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  signal.addEventListener('abort', ended, { once: true });
  void bringLooks();
  const mark = markCurrent(signal);
  let current: PageMention | undefined;
  let bar: ModeBar | undefined;

  const say = async (mention: PageMention, position: number, total: number): Promise<void> => {
    const load = !loadedCardScript();
    const content = await askBackground({ type: 'card', entity: mention.entity, pageHas: pageHas(), load });
    // The reader may have gone on while the background answered.
    if (!content || signal.aborted || mention !== current) return;
    bar ??= loadedCardScript()?.openBar(settings().theme, signal);
    bar?.say({ content, position, total });
  };
  const go = (step: Step): void => {
    const all = inPageOrder(drawing.drawn());
    current = stepTo(step, { all, current, isInView: ({ range }) => isInView(range) });
    if (!current) return ending.abort();
    mark(current);
    bringIntoView(current);
    void say(current, all.indexOf(current) + 1, all.length);
  };
  const openCurrent = (): void => {
    if (current) open(current);
  };
  go('here');
  watchModeKeys(
    {
      take: (key) => {
        const step = stepOf(key);
        if (step) go(step);
        else if (key === 'Enter') openCurrent();
        else if (key === 'Escape') ending.abort();
        else return false;
        return true;
      },
      end: () => ending.abort(),
    },
    signal,
  );
  return { go, open: openCurrent, end: () => ending.abort() };
}
