import { EngineError } from '../errors/engine-error.ts';
import { hasLoneSurrogate } from '../grammar/byte-string.ts';
import { rfc822Escape } from '../grammar/rfc822-escape.ts';

/**
 * The file `PKG-INFO`, which is also the `.egg-info` file of an installation: headers as of RFC 822, one for each item of a list,
 * the long description as one header whose further lines are indented by eight spaces.
 *
 *     Metadata-Version: 1.1
 *     Name: simplejson
 *     …
 *     Description: simplejson
 *             ----------
 *     Keywords: json,encoder
 *     Platform: any
 *     Classifier: …
 *
 * Version 1.1 where one of the fields is used that it brought, else 1.0. Empty fields say UNKNOWN. Source: distutils/dist.py: write_pkg_file.
 */
export interface PkgInfo {
  readonly metadataVersion: '1.0' | '1.1';
  readonly name: string;
  readonly version: string;
  readonly summary: string;
  readonly homePage: string;
  readonly author: string;
  readonly authorEmail: string;
  readonly license: string;
  /** Null: the field is left out. */
  readonly downloadUrl: string | null;
  readonly description: string;
  /** Joined by commas; empty: the field is left out. */
  readonly keywords: string;
  readonly platforms: readonly string[];
  readonly classifiers: readonly string[];
  readonly requires: readonly string[];
  readonly provides: readonly string[];
  readonly obsoletes: readonly string[];
}

/** The text of the file. Throws UnicodeEncodeError for text that Python 3 could not write as UTF-8. */
export function pkgInfoText(info: PkgInfo, major: number): string {
  const fields: (readonly [name: string, value: string])[] = [
    ['Metadata-Version', info.metadataVersion],
    ['Name', info.name],
    ['Version', info.version],
    ['Summary', info.summary],
    ['Home-page', info.homePage],
    ['Author', info.author],
    ['Author-email', info.authorEmail],
    ['License', info.license],
    ...(info.downloadUrl === null ? [] : [['Download-URL', info.downloadUrl] as const]),
    ['Description', rfc822Escape(info.description)],
    ...(info.keywords === '' ? [] : [['Keywords', info.keywords] as const]),
    ...info.platforms.map((value) => ['Platform', value] as const),
    ...info.classifiers.map((value) => ['Classifier', value] as const),
    ...info.requires.map((value) => ['Requires', value] as const),
    ...info.provides.map((value) => ['Provides', value] as const),
    ...info.obsoletes.map((value) => ['Obsoletes', value] as const),
  ];
  return fields.map(([name, value]) => header(name, value, major)).join('');
}

function header(name: string, value: string, major: number): string {
  const line = `${name}: ${value}\n`;
  if (major < 3 || !hasLoneSurrogate(line)) return line;
  throw surrogateError(line, `${name} has a byte that is not in the encoding in which it was read`);
}

/** What Python 3 says of a text that it can not write as UTF-8. */
export function surrogateError(text: string, hint?: string): EngineError {
  const characters = [...text];
  const at = characters.findIndex((character) => hasLoneSurrogate(character));
  const code = (characters[at] as string).charCodeAt(0).toString(16);
  const reason = 'surrogates not allowed';
  const args = ['utf-8', text, at, at + 1, reason];
  const message = `'utf-8' codec can't encode character '\\u${code}' in position ${at}: ${reason}`;
  return new EngineError('UnicodeEncodeError', message, hint === undefined ? { args } : { args, hint });
}
