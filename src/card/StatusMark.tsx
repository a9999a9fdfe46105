/** A fact's status as a word and a shape of its own; colour only says it again. */
import { i18n } from '#i18n';
import type { Status } from '../pack/schema.ts';

/** 12 x 12: tick, two opposed arrows, pencil stroke, clock. */
const SHAPES: Record<Status, string> = {
  supported: 'M2 6.5 5 9.5 10.5 3',
  disputed: 'M1.5 6h9M4 3 1.5 6 4 9M8 3l2.5 3L8 9',
  corrected: 'M2 10.5h8M3 8l.5-2L8.5 1.5 10 3 5 7.5z',
  outdated: 'M6 1.5a4.5 4.5 0 1 0 .01 0M6 3.5V6l2 1.5',
};

export function StatusMark({ status }: { status: Status }) {
  return (
    <span class={`fc-status fc-${status}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={SHAPES[status]} />
      </svg>
      {i18n.t(`status.${status}`)}
    </span>
  );
}
