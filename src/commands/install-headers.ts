import { append, iterate, pathText, unpackPair } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';
import { Command } from './command.ts';
import { listedIn } from './listed-file.ts';
import { inPhase } from './planning-scope.ts';

/** Copies C headers to where other extensions find them. Source: distutils/command/install_headers.py. */
export class InstallHeaders extends Command {
  static override readonly pythonPath: string = 'distutils.command.install_headers.install_headers';

  declare install_dir: Value;
  declare outfiles: Value;

  override async initialize_options(): Promise<void> {
    this.install_dir = null;
    this.force = 0;
    this.outfiles = [];
  }

  override async finalize_options(): Promise<void> {
    await this.set_undefined_options('install', ['install_headers', 'install_dir'], ['force', 'force']);
  }

  override async run(): Promise<void> {
    const { headers } = this.distribution;
    if (!truthy(headers)) return;
    await inPhase(this.$, 'install', async () => {
      await this.mkpath(this.install_dir as string);
      for (const header of iterate(headers)) {
        const file = pathText(header);
        const [output] = unpackPair(await listedIn('headers', file, async () => this.copy_file(file, pathText(this.install_dir))));
        append(this.outfiles, output);
      }
    });
  }

  async get_inputs(): Promise<Value> {
    return truthy(this.distribution.headers) ? this.distribution.headers : [];
  }

  async get_outputs(): Promise<Value> {
    return this.outfiles;
  }
}
