/** The time of day. */
export interface Clock {
  /** Seconds since the epoch, with fractions. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() / 1000 };

/** Milliseconds of a clock that only goes forward. (node's `performance` takes up to 3 ms to load.) */
export function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** A clock that stands still until it is ticked. */
export class ManualClock implements Clock {
  private time: number;

  /** @param time seconds since the epoch at the start */
  constructor(time = 1_000_000_000) {
    this.time = time;
  }

  now(): number {
    return this.time;
  }

  tick(seconds = 1): void {
    this.time += seconds;
  }
}
