import type { Environment } from '../host/environment.ts';

const MASK = '***';

/** Who names a variable so means that its value is nobody's business. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_KEY|PRIVATE_KEY|CREDENTIALS?)(?:$|_)/i;
/** These say where a secret lies, or what it is called. */
const NO_SECRET_NAME = /_(?:PATH|FILE|DIR|URL|URI|NAME|TYPE|ID)$/i;
/** Shorter values are words such as `none` or `true`, and masking them would blot out half the log. */
const SHORTEST_SECRET = 6;
/** A scheme has an end, so that a long word costs no more than many short ones. */
const CREDENTIALS_IN_URL = /([a-z][a-z0-9+.-]{0,30}:\/\/)([^\s/@:'"]*)(?::([^\s/@'"]*))?@/gi;
/** What a URL signs itself with: `?sig=…`, `?token=…`. */
const SIGNATURE = /([?&](?:sig|signature|token|access_token|password|x-amz-signature)=)[^&\s'"]+/gi;

/**
 * Takes secrets out of what is printed. GitHub's runner masks the secrets that it knows; this also covers those in URLs (an index
 * with a password), wherever they come from, and works without a runner.
 */
export class Redactor {
  readonly #secrets: readonly string[];

  constructor(environment: Environment, inputs: readonly string[] = []) {
    const found = new Set<string>();
    for (const [name, value = ''] of Object.entries(environment)) {
      if (SECRET_NAME.test(name) && !NO_SECRET_NAME.test(name)) for (const line of secretLines(value)) found.add(line);
      for (const secret of secretsInUrls(value)) found.add(secret);
    }
    for (const input of inputs) for (const secret of secretsInUrls(input)) found.add(secret);
    this.#secrets = [...found].sort((a, b) => b.length - a.length);
  }

  redact(text: string): string {
    let clean = text.replace(CREDENTIALS_IN_URL, `$1${MASK}@`).replace(SIGNATURE, `$1${MASK}`);
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, MASK);
    return clean;
  }
}

/** A key in several lines is printed line by line. */
function secretLines(value: string): readonly string[] {
  return value.split(/\r?\n/).filter((line) => line.length >= SHORTEST_SECRET);
}

function* secretsInUrls(text: string): Generator<string> {
  for (const [, , user = '', password] of text.matchAll(CREDENTIALS_IN_URL)) {
    // Without a password the name is a token: `https://ghp_…@github.com`.
    for (const secret of [password ?? user, decoded(password ?? user)]) if (secret.length >= SHORTEST_SECRET) yield secret;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
