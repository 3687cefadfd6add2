/**
 * The known name that is most like `name`, where one is near enough to be meant (a third of its letters may differ);
 * for hints. Names that differ only in `-` and `_` or in case are nearest of all.
 */
export declare function nearestName(name: string, known: Iterable<string>): string | undefined;
