import { pyStr, truthy, type Value } from '../model/values.ts';
import { prettyFormat } from '../project/pretty-format.ts';
import type { Distribution } from './distribution.ts';
import { givenFor, givenOptions } from './given-options.ts';

/** `Distribution.dump_option_dicts`: what DISTUTILS_DEBUG prints of the options gathered so far. */
export async function dumpOptionDicts(dist: Distribution, header: Value, commands: Value, indent: string): Promise<void> {
  const names = Array.isArray(commands) ? commands.map(pyStr) : [...givenOptions(dist).keys()].map(pyStr).toSorted();
  let margin = indent;
  if (header !== null) {
    await dist.announce(indent + pyStr(header));
    margin += '  ';
  }
  if (names.length === 0) {
    await dist.announce(`${margin}no commands known yet`);
    return;
  }
  for (const name of names) {
    const options = givenFor(dist, name);
    if (options === undefined || !truthy(options)) {
      await dist.announce(
        options !== undefined ? `${margin}option dict for '${name}' command:` : `${margin}no option dict for '${name}' command`,
      );
      if (options !== undefined) await dist.announce(`${margin}  {}`);
      continue;
    }
    await dist.announce(`${margin}option dict for '${name}' command:`);
    for (const line of prettyFormat(options, dist.$.target.versionInfo[0]).split('\n')) await dist.announce(`${margin}  ${line}`);
  }
}
