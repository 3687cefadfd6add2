/** Encodings of Windows, for those who print. */
export { CodePage } from '../grammar/code-page.ts';
