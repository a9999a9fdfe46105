/** What a reader does to a sheet: makes it higher, or draws it down to be rid of it. It cannot be pinned or moved. */
import type { CardFrame } from './card-frame.ts';
import { onTrusted } from './on-trusted.ts';

/** Pixels that a sheet must be drawn down to go; less, and it comes back. */
const FAR = 72;
/** px per ms at which a finger flings the sheet away, however short the way. */
const FLING = 0.6;

/** @param place gives the sheet its height again */
export function sheetFrame(
  sheet: HTMLElement,
  { place, dismiss }: { place: () => void; dismiss: () => void },
  signal: AbortSignal,
): CardFrame {
  window.addEventListener('resize', place, { signal });
  for (const type of ['resize', 'scroll']) window.visualViewport!.addEventListener(type, place, { signal });
  return {
    isSheet: true,
    setPinned: doNothing,
    setExpanded: (expanded) => void sheet.toggleAttribute('data-expanded', expanded),
    toNextCorner: doNothing,
    grab(press) {
      const ending = new AbortController();
      const options = { signal: ending.signal };
      const handle = press.currentTarget as HTMLElement;
      let way = 0;
      sheet.toggleAttribute('data-drawn', true);
      const letGo = (): void => {
        ending.abort();
        sheet.removeAttribute('data-drawn');
        sheet.style.translate = '';
      };
      handle.setPointerCapture(press.pointerId);
      handle.addEventListener(
        'pointermove',
        onTrusted((event: PointerEvent) => {
          way = Math.max(0, event.clientY - press.clientY);
          sheet.style.translate = `0 ${way}px`;
        }),
        options,
      );
      handle.addEventListener(
        'pointerup',
        onTrusted((event: PointerEvent) => {
          const isFlung = way / Math.max(1, event.timeStamp - press.timeStamp) > FLING;
          // It fades where the finger has left it.
          if (way > FAR || isFlung) {
            ending.abort();
            dismiss();
          } else letGo();
        }),
        options,
      );
      handle.addEventListener('pointercancel', letGo, options);
    },
  };
}

function doNothing(): void {}
