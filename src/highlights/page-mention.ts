/** A mention on a page. */
import type { Reason } from '../mentions/index.ts';

export interface PageMention {
  /** Id of the entity. */
  entity: string;
  reason: Reason;
  /** May it be drawn, or only be listed? */
  drawable: boolean;
  /** Static: a live range would make every later edit of the page dearer (docs/adr/0002). */
  range: StaticRange;
}
