/** Speaks up when nothing has been heard of the script for a minute, and again each further minute. */
export declare class SilenceWatch {
    #private;
    constructor(tell: (seconds: number) => void, afterSeconds?: number);
    heard(): void;
    /** While the engine is at work the script has no turn to speak. */
    during<T>(work: () => Promise<T>): Promise<T>;
    stop(): void;
}
