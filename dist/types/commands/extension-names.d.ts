/** The function that Python looks for in the module. From 3.8 a name that is no ASCII is written in Punycode (PEP 489). */
export declare function initFunction(module: string, python3: boolean, punycode: boolean): string;
/** Python's order of texts: by code point. */
export declare function compareCodePoints(a: string, b: string): number;
