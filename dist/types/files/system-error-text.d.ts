/** `strerror` of an error that a view or a disk has thrown: Python's words, not node's. */
export declare function systemErrorText(error: unknown): string;
