/** `repr()` of a string, as that major version of Python shows it. */
export declare function reprText(text: string, major?: number): string;
