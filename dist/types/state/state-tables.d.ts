import type { StepRecord } from './step-record.ts';
/**
 * The lines of the state file, and what they say. Ids count up from 0 for each letter, in the order of the lines:
 *
 *     ["c",812]              number of lines that the file had when it was written as a whole; the first of them
 *     ["p","src/a.c"]        a path, relative to the project where it lies in it, with forward slashes
 *     ["h","9f86d0…"]        a digest
 *     ["t","…"]              a text: command template, environment, tools, kind, project folder
 *     ["n",7]                number of the run that wrote what follows
 *     ["s",out,run,[kind,command,environment,tool,root],[input,digest,…],[header,digest,…],[shadow,…]|0,[output,digest,…]]
 *                            the record of the step that makes the path `out`; the last one counts. 0: untracked
 *     ["x",out]              there is none any more
 *     ["q",question,answer]  something that was asked once: two texts
 *     ["m",producer,[path,…]]  what a producer made in its last complete run
 *
 * An edge from an object to a header costs about ten bytes so.
 */
export type StateLine = readonly [letter: string, ...rest: unknown[]];
export declare class StateTables {
    /** How many lines were of use when the file was last written as a whole. */
    linesAtBest: number;
    private paths;
    private digests;
    private texts;
    private steps;
    private answers;
    private made;
    /** Outputs whose record this run used. */
    private used;
    private run;
    private saidRun;
    /** Throws where a line does not fit the others. */
    read(lines: readonly unknown[]): void;
    find(out: string): StepRecord | undefined;
    /** @param lines receives what is to be appended */
    set(out: string, record: StepRecord, lines: StateLine[]): void;
    drop(out: string, lines: StateLine[]): void;
    answer(question: string): string | undefined;
    setAnswer(question: string, answer: string, lines: StateLine[]): void;
    outputsOf(producer: string): readonly string[];
    /** @returns those of before that are not among them */
    setOutputs(producer: string, outputs: readonly string[], lines: StateLine[]): readonly string[];
    /**
     * All lines of a new file, without what is of no use any more: records that the last `keepUnused` runs did not use, and
     * those of outputs that are gone.
     */
    compacted(keepUnused: number, isThere: (out: string) => boolean): readonly StateLine[];
    /** Ids of the new file hold from now on. */
    private become;
    private readLine;
    /** Every id is known when it is used: lines that intern it come first. */
    private checkStep;
    private expand;
    private facts;
    private intern;
    private sayRun;
}
