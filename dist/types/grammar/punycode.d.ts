/** `text.encode('punycode')`. */
export declare function encodePunycode(text: string): string;
