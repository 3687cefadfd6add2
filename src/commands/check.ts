import { EngineError } from '../errors/engine-error.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callMethod, getAttribute } from '../model/attributes.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { iterate } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Handle, type Value } from '../model/values.ts';
import { Command } from './command.ts';

const MODULE = 'distutils.command.check';

/** Looks for what is missing in the metadata. Source: distutils/command/check.py. */
export class Check extends Command {
  static override readonly pythonPath: string = `${MODULE}.check`;

  declare restructuredtext: Value;
  declare metadata: Value;
  declare strict: Value;
  declare _warnings: Value;

  override async initialize_options(): Promise<void> {
    this.restructuredtext = 0;
    this.metadata = 1;
    this.strict = 0;
    this._warnings = 0;
  }

  override async finalize_options(): Promise<void> {}

  override async warn(message: Value): Promise<void> {
    this._warnings = Number(this._warnings) + 1;
    await super.warn(message);
  }

  override async run(): Promise<void> {
    if (truthy(this.metadata)) await this.check_metadata();
    if (truthy(this.restructuredtext)) {
      if (await this.hasDocutils()) await this.check_restructuredtext();
      else if (truthy(this.strict)) throw new EngineError('DistutilsSetupError', 'The docutils package is needed.');
    }
    if (truthy(this.strict) && Number(this._warnings) > 0) throw new EngineError('DistutilsSetupError', 'Please correct your package.');
  }

  async check_metadata(): Promise<void> {
    const metadata = this.distribution.metadata as EngineObject | Handle;
    const has = async (name: string): Promise<boolean> => truthy(await getAttribute(metadata, name, this.$));
    const missing: string[] = [];
    for (const name of ['name', 'version', 'url']) if (!(await has(name))) missing.push(name);
    if (missing.length > 0) await this.warn(`missing required meta-data: ${missing.join(', ')}`);

    const should = atLeast(this.$.target, 3, 9) ? 'should' : 'must';
    const incomplete = `missing meta-data: if`;
    if (await has('author')) {
      if (!(await has('author_email'))) await this.warn(`${incomplete} 'author' supplied, 'author_email' ${should} be supplied too`);
    } else if (await has('maintainer')) {
      if (!(await has('maintainer_email')))
        await this.warn(`${incomplete} 'maintainer' supplied, 'maintainer_email' ${should} be supplied too`);
    } else {
      await this.warn(`missing meta-data: either (author and author_email) or (maintainer and maintainer_email) ${should} be supplied`);
    }
  }

  async check_restructuredtext(): Promise<void> {
    const { distribution } = this;
    const owner = typeof distribution['get_long_description'] === 'function' ? distribution : distribution.metadata;
    const text = await callMethod(owner, 'get_long_description', [], this.$);
    for (const each of iterate(await this._check_rst_data(text))) {
      const parts = [...iterate(each)];
      const facts = plain(parts.at(-1) as Value);
      const line = facts instanceof Map ? (facts.get('line') ?? null) : null;
      await this.warn(line === null ? (parts[1] as Value) : `${pyStr(parts[1])} (line ${pyStr(line)})`);
    }
  }

  /** `(level, message, children, facts)` of all that docutils, which only the script's interpreter may have, finds in the text. */
  async _check_rst_data(data: Value): Promise<Value> {
    const name = this.distribution.script_name;
    return this.$.script.call('pydistutils_bridge.restructuredtext.problems', [data, truthy(name) ? name : 'setup.py']);
  }

  private async hasDocutils(): Promise<boolean> {
    return this.$.script.attached && truthy(await this.$.script.get(MODULE, 'HAS_DOCUTILS'));
  }
}
