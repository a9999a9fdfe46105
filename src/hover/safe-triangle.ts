/** The way from a mention to its card: crossing other mentions on it must not change the card. Pure. */

export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels by which the card's edge is widened, so that a slightly slanted way counts. */
const MARGIN = 12;

/** Is the point inside the triangle between `apex`, where the pointer left the mention, and the near edge of the card? */
export function isOnTheWay(point: Point, apex: Point, card: Box): boolean {
  const [first, second] = nearEdge(apex, card);
  const turns = [turn(apex, first, point), turn(first, second, point), turn(second, apex, point)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
}

/** The edge that faces the apex: top or bottom if the card is below or above, else a side. */
function nearEdge(apex: Point, { left, right, top, bottom }: Box): [Point, Point] {
  if (apex.y <= top || apex.y >= bottom) {
    const y = apex.y <= top ? top : bottom;
    return [
      { x: left - MARGIN, y },
      { x: right + MARGIN, y },
    ];
  }
  const x = apex.x <= left ? left : right;
  return [
    { x, y: top - MARGIN },
    { x, y: bottom + MARGIN },
  ];
}

/** Twice the signed area: the side of the line a-b on which the point lies. */
function turn(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
