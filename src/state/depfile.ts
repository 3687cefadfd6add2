/**
 * The dependency file that `-MD -MF FILE` writes: make rules, `object: source header …`, lines continued with a
 * backslash. Gives the prerequisites of the first rule, in order, each once. Rules that follow belong to `-MP` and
 * name headers that the first one has.
 *
 * Blanks and `#` in names are escaped with a backslash (backslashes before them doubled), `$` is doubled. A backslash
 * before anything else is itself.
 */
export function parseDepfile(text: string): readonly string[] {
  const words = splitRule(text);
  const target = words.findIndex((word) => word.endsWith(':'));
  return target === -1 ? [] : [...new Set(words.slice(target + 1))];
}

/** The words of the first rule. */
function splitRule(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let at = 0;
  while (at < text.length) {
    const character = text[at] as string;
    if (character === '\\') {
      const run = /^\\+/.exec(text.slice(at, at + 64))?.[0].length ?? 1;
      const next = text[at + run];
      if (next === '\n' || (next === '\r' && text[at + run + 1] === '\n')) {
        word += '\\'.repeat(run - 1);
        if (word !== '') words.push(word);
        word = '';
        at += run + (next === '\r' ? 2 : 1);
      } else if (next === ' ' || next === '\t' || next === '#') {
        const escapes = run % 2 === 1;
        word += '\\'.repeat(Math.floor(run / 2)) + (escapes ? next : '');
        at += run + (escapes ? 1 : 0);
      } else {
        word += '\\'.repeat(run);
        at += run;
      }
    } else if (character === '$' && text[at + 1] === '$') {
      word += '$';
      at += 2;
    } else if (character === '\n') {
      if (word !== '') words.push(word);
      word = '';
      at += 1;
      if (words.length > 0) break;
    } else if (character === ' ' || character === '\t' || character === '\r') {
      if (word !== '') words.push(word);
      word = '';
      at += 1;
    } else {
      word += character;
      at += 1;
    }
  }
  if (word !== '') words.push(word);
  return words;
}

/** Output of a compiler that was told `/showIncludes`, taken apart. */
export interface ShownIncludes {
  /** As the compiler names them, each once, in order. */
  readonly headers: readonly string[];
  /** What is left for the user to read. */
  readonly output: string;
}

/**
 * `Note: including file:   C:\…\stdio.h`, in the language of the compiler: known are those whose text Microsoft ships.
 * Before the first such line nobody can tell which language it is, so all are tried.
 */
export function parseShowIncludes(output: string): ShownIncludes {
  const headers = new Set<string>();
  const rest: string[] = [];
  for (const line of output.split('\n')) {
    const found = SHOWN_INCLUDE.exec(line);
    if (found === null) rest.push(line);
    else headers.add((found[1] as string).trimEnd());
  }
  return { headers: [...headers], output: rest.join('\n') };
}

const SHOWN_INCLUDE: RegExp = new RegExp(
  `^(?:${[
    'Note: including file:',
    'Hinweis: Einlesen der Datei:',
    'Remarque : inclusion du fichier :',
    'Nota: se incluye el archivo:',
    'Nota: file incluso',
    'Observação: incluindo o arquivo:',
    'Poznámka: Včetně souboru:',
    'Uwaga: w tym pliku:',
    'Not: eklenen dosya:',
    'Примечание: включение файла:',
    'メモ: インクルード ファイル:',
    '참고: 포함 파일:',
    '注意: 包含文件:',
    '注意: 包含檔案:',
  ].join('|')})\\s+([^\\n]+)$`,
);
