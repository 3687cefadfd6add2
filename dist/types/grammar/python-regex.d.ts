/** The same expression for `RegExp.test`, which is Python's `search`; `undefined` for what has no counterpart. */
export declare function translateRegex(source: string): RegExp | undefined;
