/** A part that is opened by a click; nothing where there is no content. */
export function folded(title: string, content: string): readonly string[] {
  return content === '' ? [] : [`<details><summary>${title}</summary>\n\n${content}\n\n</details>`];
}

/**
 * A table of cells that are Markdown already.
 * @param align `r` for columns of numbers
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], align: readonly string[] = []): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (align[index] === 'r' ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** Text in a cell, without effect as markup. */
export function cell(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll(/\r?\n/g, ' ');
}

/** Text without effect as markup, but for what stands in backquotes. */
export function prose(text: string): string {
  return text
    .replaceAll(/\r?\n/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replaceAll(/[*_[\]\\]/g, '\\$&'),
    )
    .join('');
}

/** Text as it is, within a line. */
export function code(text: string): string {
  const line = text.replaceAll(/\r?\n/g, ' ').replaceAll('|', '\\|');
  if (line === '') return '-';
  const fence = fenceFor(line, 1);
  return fence.length === 1 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}

/** Text as it is, in lines of its own. */
export function fenced(text: string): string {
  const fence = fenceFor(text, 3);
  return `${fence}text\n${text}\n${fence}`;
}

/** So many backquotes that the text cannot end what they begin. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
