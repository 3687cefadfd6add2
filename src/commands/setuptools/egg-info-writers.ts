import { compareCodeUnits } from '../../grammar/code-point-order.ts';
import { textMode } from '../../files/text-mode.ts';
import { writeFile } from '../../files/write-file.ts';
import { iterate, pathText } from '../../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { INFO, WARN } from '../../plan/step.ts';
import type { EggInfo } from './egg-info.ts';
import { entryPointsText } from './entry-points.ts';
import { meaningfulLines } from '../../grammar/requirement-lines.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { textsOf } from './requirement-values.ts';

/** Writes one file of an `.egg-info`. Source: the functions `write_…` of setuptools/command/egg_info.py. */
type Writer = (command: EggInfo, file: string) => Promise<void>;

const argument =
  (name: string): Writer =>
  async (command, file) => {
    const value = plain((distOf(command)[name] as Value | undefined) ?? null);
    const data = value === null ? null : `${Array.from(iterate(value), pyStr).join('\n')}\n`;
    await command.write_or_delete_file(name, file, data, true);
  };

const WRITERS: Readonly<Record<string, Writer>> = {
  'PKG-INFO': writePkgInfo,
  'dependency_links.txt': argument('dependency_links'),
  'depends.txt': warnOfDepends,
  'eager_resources.txt': argument('eager_resources'),
  'entry_points.txt': async (command, file) =>
    command.write_or_delete_file('entry points', file, await entryPointsText(command.$, distOf(command).entry_points), true),
  'namespace_packages.txt': argument('namespace_packages'),
  'requires.txt': writeRequirements,
  'top_level.txt': writeTopLevel,
};

/** In the order of a dictionary of 2.7. */
const ORDER_OF_2_7 = [
  'requires.txt',
  'PKG-INFO',
  'eager_resources.txt',
  'namespace_packages.txt',
  'top_level.txt',
  'dependency_links.txt',
  'entry_points.txt',
  'depends.txt',
];

/** Names of the files, in the order in which they are written. */
export function writerNames(major: number): readonly string[] {
  return major < 3 ? ORDER_OF_2_7 : Object.keys(WRITERS);
}

export async function writeEggInfoFile(command: EggInfo, name: string): Promise<void> {
  if (Object.hasOwn(WRITERS, name)) await WRITERS[name]?.(command, command.pathOf(name));
}

function distOf(command: EggInfo): SetuptoolsDistribution {
  return command.distribution as SetuptoolsDistribution;
}

async function writePkgInfo(command: EggInfo, file: string): Promise<void> {
  command.$.say(INFO, `writing ${file}`);
  if (truthy(command.dry_run)) return;
  const { metadata, zip_safe: zipSafe } = distOf(command);
  const [version, name] = [metadata.version, metadata.name];
  metadata.version = command.egg_version;
  metadata.name = command.egg_name;
  try {
    await metadata.write_pkg_info(pathText(command.egg_info));
  } finally {
    metadata.name = name;
    metadata.version = version;
  }
  writeSafetyFlag(command, (zipSafe as Value | undefined) ?? null);
}

/** Source: setuptools/command/bdist_egg.py: write_safety_flag. */
function writeSafetyFlag(command: EggInfo, safe: Value): void {
  const { view } = command.$;
  for (const [flag, name] of [
    [true, 'zip-safe'],
    [false, 'not-zip-safe'],
  ] as const) {
    const file = command.pathOf(name);
    const wanted = safe !== null && truthy(safe) === flag;
    if (view.exists(file)) {
      if (safe === null || !wanted) command.$.add({ kind: 'remove', path: file, tree: false });
    } else if (wanted) writeFile(command.$, file, textMode(command.$.target, '\n'));
  }
}

async function warnOfDepends(command: EggInfo, file: string): Promise<void> {
  if (!command.$.view.exists(file)) return;
  command.$.say(
    WARN,
    "WARNING: 'depends.txt' is not used by setuptools 0.6!\nUse the install_requires/extras_require setup() args instead.",
  );
}

async function writeRequirements(command: EggInfo, file: string): Promise<void> {
  const dist = distOf(command);
  const lines = async (value: Value): Promise<string> =>
    meaningfulLines(truthy(value) ? await textsOf(command.$, value) : [])
      .map((line) => `${line}\n`)
      .join('');
  let text = await lines(dist.install_requires);
  const extras = plain((dist.extras_require as Value | undefined) ?? null);
  const names = extras instanceof Map ? [...extras.keys()].map(pyStr).sort(compareCodeUnits) : [];
  for (const name of names) text += `\n[${name}]\n${await lines((extras as Map<Value, Value>).get(name) ?? [])}`;
  await command.write_or_delete_file('requirements', file, text);
}

async function writeTopLevel(command: EggInfo, file: string): Promise<void> {
  const names = (await distOf(command).iter_distribution_names()).map((name) => pyStr(name).split('.')[0] as string);
  await command.write_file('top-level names', file, `${[...new Set(names)].sort(compareCodeUnits).join('\n')}\n`);
}
