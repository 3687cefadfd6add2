/** The time of day. */
export interface Clock {
    /** Seconds since the epoch, with fractions. */
    now(): number;
}
export declare const systemClock: Clock;
/** A clock that stands still until it is ticked. */
export declare class ManualClock implements Clock {
    private time;
    /** @param time seconds since the epoch at the start */
    constructor(time?: number);
    now(): number;
    tick(seconds?: number): void;
}
