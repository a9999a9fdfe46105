/** Carries out what the hover behaviour decides: makes cards ready, opens and closes them. One card at a time. */
import { type CardRequest, loadedCardScript, type OpenCard } from '../card/card-script.ts';
import { DEFAULT_DELAYS, type HoverEvent, idle, step } from './hover-state.ts';
import { liveRange, type PageMention, rectsOf } from '../highlights/index.ts';
import { askBackground } from '../messages/ask-background.ts';
import type { CardContent } from '../pack/card-content.ts';
import { watchPointer } from './watch-pointer.ts';

export interface CardSetting {
  mentionAt: (x: number, y: number) => PageMention | undefined;
  pageHas: () => string[];
  theme: () => CardRequest['theme'];
  reasonOf: (mention: PageMention) => CardRequest['reason'];
  /** Told which mention's card is open. */
  opened: (mention: PageMention | undefined) => void;
  siteOff: (() => void) | undefined;
  topicOff: (topic: string) => void;
  /** Where the pointer is already. */
  pointer: PointerEvent | undefined;
}

export interface Cards {
  /** Opens the card of a mention at once, without the pointer. */
  show: (mention: PageMention) => void;
  /** Closes the card if it is of one of these mentions. */
  forget: (mentions: PageMention[]) => void;
}

/** Pixels that a mention may scroll under its open card until the card closes: a nudge of the wheel does not. */
const SCROLL_SLACK = 48;

export function showCards(setting: CardSetting, signal: AbortSignal): Cards {
  let state = idle<PageMention>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ready: { entity: string; content: Promise<CardContent | undefined> } | undefined;
  let shown: { mention: PageMention; card: OpenCard; top: number; closing: AbortController } | undefined;

  const send = (event: HoverEvent<PageMention>): void => {
    if (signal.aborted) return;
    const next = step(state, event, DEFAULT_DELAYS);
    state = next.state;
    for (const command of next.commands) {
      if (command.type === 'wait') wait(command.ms, command.token);
      else if (command.type === 'make-ready') void makeReady(command.mention);
      else if (command.type === 'open') void open(command.mention);
      else close();
    }
  };

  const wait = (ms: number, token: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => send({ type: 'waited', token }), ms);
  };

  const makeReady = ({ entity }: PageMention): Promise<CardContent | undefined> => {
    const content = askBackground({ type: 'card', entity, pageHas: setting.pageHas(), load: !loadedCardScript() });
    ready = { entity, content };
    return content;
  };

  const open = async (mention: PageMention): Promise<void> => {
    const content = await (ready?.entity === mention.entity ? ready.content : makeReady(mention));
    ready = undefined;
    const script = loadedCardScript();
    // The reader may have gone on while the background answered.
    const isCurrent = state.phase !== 'idle' && state.mention === mention;
    const rects = rectsOf(mention.range);
    const element = liveRange(mention.range)?.startContainer.parentElement;
    if (!isCurrent || signal.aborted) return;
    if (!content || !script || rects.length === 0 || !element) {
      send({ type: 'dismiss' });
      return;
    }
    close();
    const closing = new AbortController();
    const point = state.last ?? { x: rects[0]!.left, y: rects[0]!.top };
    const request: CardRequest = {
      content,
      reason: setting.reasonOf(mention),
      anchor: { rects, x: point.x, y: point.y, element },
      theme: setting.theme(),
      look: (entity) => askBackground({ type: 'card', entity, pageHas: setting.pageHas(), load: false }),
      dismiss: () => send({ type: 'dismiss' }),
      siteOff: setting.siteOff,
      topicOff: setting.topicOff,
    };
    const card = script.open(request, AbortSignal.any([closing.signal, signal]));
    shown = { mention, card, top: rects[0]!.top, closing };
    setting.opened(mention);
  };

  const close = (): void => {
    if (!shown) return;
    shown.closing.abort();
    shown = undefined;
    setting.opened(undefined);
  };

  watchPointer(
    {
      mentionAt: setting.mentionAt,
      card: () => (shown?.card.host.isConnected ? shown.card : undefined),
      hasLostCard: () => shown !== undefined && !shown.card.host.isConnected,
      isWaiting: () => state.phase === 'entered' || state.phase === 'dwelling',
      send,
      hasScrolledAway: () => {
        const top = shown && rectsOf(shown.mention.range)[0]?.top;
        return top === undefined || Math.abs(top - shown!.top) > SCROLL_SLACK;
      },
    },
    setting.pointer,
    signal,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    show: (mention) => send({ type: 'show', mention }),
    forget: (mentions) => {
      if (state.mention && mentions.includes(state.mention)) send({ type: 'dismiss' });
    },
  };
}
