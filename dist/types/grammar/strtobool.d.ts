/** 1 or 0 for a word of truth. Throws ValueError for any other. Source: distutils/util.py: strtobool. */
export declare function strtobool(value: string, major?: number): 0 | 1;
