/** The petal, Hearth's one shape: its base at the origin, its tip upwards. */
import { svg } from 'lit';

const round = (number: number) => Math.round(number * 100) / 100;

/** A petal of a length; every petal is the same shape, scaled. */
export function petalPath(length: number): string {
  const [x1, y1, x2, y2] = [0.2666, 0.2, 0.5246, 0.97].map((part) => round(part * length));
  return `M0 0C${x1} ${-y1} ${x2} ${-y2} 0 ${-round(length)}C${-x2} ${-y2} ${-x1} ${-y1} 0 0Z`;
}

/** How far round the circle the petal or seat with this index stands, in degrees from the top. */
export const turn = (index: number) => round((index * 360) / 7);

/** Seven plain petals at a distance from the middle. */
export const petals = (lift: number, length: number) =>
  Array.from(
    { length: 7 },
    (_, index) =>
      svg`<path d=${petalPath(length)} transform="rotate(${turn(index)}) translate(0 ${lift})" />`,
  );
