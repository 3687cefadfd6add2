import { EngineError } from '../errors/engine-error.ts';
import { osPath, type OsPath } from '../grammar/os-path.ts';
import { classOf } from '../model/class-attributes.ts';
import { isList, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../model/values.ts';
import { CompilerSettings } from './compiler-settings.ts';

const LIBRARY_TYPES = ['static', 'shared', 'dylib', 'xcode_stub'];

/** How a compiler names what it makes, and which languages it knows. Source: distutils/ccompiler.py: CCompiler. */
export abstract class CompilerNames extends CompilerSettings {
  protected get targetPath(): OsPath {
    return osPath(this.$.target.osName);
  }

  async detect_language(sources: Value): Promise<Value> {
    const order = [...iterate(await this.classValue('language_order'))];
    const languages = plain(await this.classValue('language_map')) as Map<Value, Value>;
    let best = order.length;
    for (const source of isList(sources) ? iterate(sources) : [sources]) {
      const extension = this.targetPath.splitext(pathText(source))[1];
      const at = order.indexOf(languages.get(extension) ?? null);
      if (at !== -1 && at < best) best = at;
    }
    return order[best] ?? null;
  }

  async object_filenames(sources: Value, stripDir: Value = 0, outputDir: Value = ''): Promise<string[]> {
    const known = [...iterate(await this.classValue('src_extensions'))];
    const suffix = pyStr(await this.classValue('obj_extension'));
    return pathTexts(sources).map((source) => {
      const [base, extension] = this.targetPath.splitext(source);
      if (!known.includes(extension)) this.refuseSource(extension, source);
      return this.objectName(this.withoutRoot(base), suffix, stripDir, outputDir);
    });
  }

  protected refuseSource(extension: string, source: string): never {
    throw new EngineError('UnknownFileError', `unknown file type '${extension}' (from '${source}')`);
  }

  /** An absolute source has its object below the output folder too. */
  protected withoutRoot(base: string): string {
    const path = this.targetPath.splitdrive(base)[1];
    return this.targetPath.isabs(path) ? path.slice(1) : path;
  }

  protected objectName(base: string, suffix: string, stripDir: Value, outputDir: Value): string {
    const name = truthy(stripDir) ? this.targetPath.basename(base) : base;
    return this.targetPath.join(outputDir === null ? '' : pathText(outputDir), name + suffix);
  }

  async shared_object_filename(basename: string, stripDir: Value = 0, outputDir: Value = ''): Promise<string> {
    return this.objectName(basename, pyStr(await this.classValue('shared_lib_extension')), stripDir, required(outputDir));
  }

  async executable_filename(basename: string, stripDir: Value = 0, outputDir: Value = ''): Promise<string> {
    const extension = await this.classValue('exe_extension');
    return this.objectName(basename, truthy(extension) ? pyStr(extension) : '', stripDir, required(outputDir));
  }

  async library_filename(name: string, libType: Value = 'static', stripDir: Value = 0, outputDir: Value = ''): Promise<string> {
    const type = plain(libType);
    if (typeof type !== 'string' || !LIBRARY_TYPES.includes(type)) {
      const end = this.$.target.versionInfo[0] < 3 ? '.' : '';
      throw new EngineError('ValueError', `'lib_type' must be "static", "shared", "dylib", or "xcode_stub"${end}`);
    }
    const format = pyStr(await this.classValue(`${type}_lib_format`));
    const extension = pyStr(await this.classValue(`${type}_lib_extension`));
    const [folder, base] = this.targetPath.split(name);
    const values = [base, extension];
    const file = format.replace(/%s|%%/g, (found) => (found === '%%' ? '%' : (values.shift() ?? '')));
    return this.targetPath.join(pathText(required(outputDir)), truthy(stripDir) ? '' : folder, file);
  }

  async library_dir_option(_directory: string): Promise<Value> {
    return this.notImplemented('library_dir_option');
  }
  async runtime_library_dir_option(_directory: string): Promise<Value> {
    return this.notImplemented('runtime_library_dir_option');
  }
  async library_option(_name: string): Promise<Value> {
    return this.notImplemented('library_option');
  }
  async find_library_file(_directories: Value, _name: string, _debug: Value = 0): Promise<Value> {
    return this.notImplemented('find_library_file');
  }

  protected notImplemented(method: string): never {
    throw new EngineError('NotImplementedError', '', { args: [], hint: `${classOf(this).path} has no ${method} of its own` });
  }
}

/** `assert output_dir is not None`. */
function required(outputDir: Value): Value {
  if (outputDir === null) throw new EngineError('AssertionError', '', { args: [] });
  return outputDir;
}
