/** Swipes to the side, on a touch pad or a touch screen: one step each, and none while something
 * scrolls that way. */

/** How far two fingers or one go before it is a step, in CSS pixels. */
const PAD = 120;
const SCREEN = 60;
/** How much further to the side than up or down. */
const FLAT = 1.5;
/** A touch pad goes on rolling for a while; the next step waits until it rests. */
const REST = 220;
/** A finger that stays longer than this was not swiping. */
const QUICK = 700;

/** 1 when the content moves left, as by turning a page on. */
export type Way = 1 | -1;

/** Steps out of a wheel's turns. */
export class WheelSwipe {
  private gone = 0;
  private spent = false;
  private last = -Infinity;

  /** The step this turn completes, if any. `at` is in milliseconds. */
  turn(sideways: number, upright: number, at: number): Way | undefined {
    if (at - this.last > REST) Object.assign(this, { gone: 0, spent: false });
    this.last = at;
    if (this.spent || Math.abs(sideways) < FLAT * Math.abs(upright)) return undefined;
    this.gone += sideways;
    if (Math.abs(this.gone) < PAD) return undefined;
    this.spent = true;
    return this.gone > 0 ? 1 : -1;
  }
}

export interface Touch {
  x: number;
  y: number;
  at: number;
}

/** The step that a finger made between touching and leaving. */
export function fingerSwipe(from: Touch, to: Touch): Way | undefined {
  const [sideways, upright] = [from.x - to.x, from.y - to.y];
  if (to.at - from.at > QUICK || Math.abs(sideways) < SCREEN) return undefined;
  if (Math.abs(sideways) < FLAT * Math.abs(upright)) return undefined;
  return sideways > 0 ? 1 : -1;
}

/** Whether something between the place and its page scrolls to the side by itself. */
export function scrollsAside(place: EventTarget | null): boolean {
  for (let at = place instanceof Element ? place : null; at && at !== document.body; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowX);
    if (scrolls && at.scrollWidth > at.clientWidth) return true;
  }
  return false;
}

/** Hears swipes and tells their way. */
export class SwipeListener {
  private wheel = new WheelSwipe();
  private from?: Touch & { id: number };

  constructor(private heard: (way: Way) => void) {}

  onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.shiftKey || scrollsAside(event.target)) return;
    const way = this.wheel.turn(event.deltaX, event.deltaY, event.timeStamp);
    if (way) this.heard(way);
  };

  onDown = (event: PointerEvent) => {
    const touches = event.pointerType === 'touch' && event.isPrimary && !scrollsAside(event.target);
    this.from = touches
      ? { x: event.clientX, y: event.clientY, at: event.timeStamp, id: event.pointerId }
      : undefined;
  };

  onUp = (event: PointerEvent) => {
    const { from } = this;
    this.from = undefined;
    if (!from || event.pointerId !== from.id) return;
    const way = fingerSwipe(from, { x: event.clientX, y: event.clientY, at: event.timeStamp });
    if (way) this.heard(way);
  };

  onCancel = () => (this.from = undefined);
}
