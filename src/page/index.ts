/** DOM in, blocks of text out; watches changes. Knows nothing of packs. */
export { blockAround, kindOf } from './element-kinds.ts';
export { looksSeparate } from './inline-gaps.ts';
export type { PageElement, PageNode, PageText } from './page-node.ts';
export { readBlocks, type ReadRules, type TextBlock } from './read-blocks.ts';
export { type Pace, startPace } from './pace.ts';
export { shadowRootOf, watchLateRoots } from './shadow-roots.ts';
export { placesOf, type TextPlace } from './text-place.ts';
export { goneNow, toRead, watchChanges } from './watch-changes.ts';
