/** Indents each line but the first by eight spaces: a header that spans lines. Source: distutils/util.py: rfc822_escape. */
export declare function rfc822Escape(header: string): string;
