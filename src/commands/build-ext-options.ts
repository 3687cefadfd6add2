import { atLeast } from '../interpreter/python-target.ts';
import { callMethod } from '../model/attributes.ts';
import { isText, pathText, textFor, textPlus } from '../model/protocols.ts';
import { Tuple, pyStr, truthy, type Value } from '../model/values.ts';
import { parallelJobs } from './build.ts';
import { addPythonIncludes, addPythonLibraryFolder, addUserFolders, addWindowsFolders } from './build-ext-folders.ts';
import { Command } from './command.ts';
import type { AnyCompiler } from './compiler-call.ts';
import { joinAll } from './package-folders.ts';
import { isPythonBuild } from './source-tree.ts';
import { userFolder } from './user-folder.ts';

const MODULE = 'distutils.command.build_ext';

/**
 * What `build_ext` is told, the folders that follow from it, and the names of what it makes.
 * Source: distutils/command/build_ext.py.
 */
export abstract class BuildExtOptions extends Command {
  static override readonly pythonPath: string = `${MODULE}.build_ext`;

  declare extensions: Value;
  declare build_lib: Value;
  declare plat_name: Value;
  declare build_temp: Value;
  declare inplace: Value;
  declare package: Value;
  declare include_dirs: Value;
  declare define: Value;
  declare undef: Value;
  declare libraries: Value;
  declare library_dirs: Value;
  declare rpath: Value;
  declare link_objects: Value;
  declare debug: Value;
  declare compiler: Value | AnyCompiler;
  declare swig: Value;
  declare swig_cpp: Value;
  declare swig_opts: Value;
  declare user: Value;
  declare parallel: Value;
  declare _built_objects: Value;

  override async initialize_options(): Promise<void> {
    this.extensions = null;
    this.build_lib = null;
    this.plat_name = null;
    this.build_temp = null;
    this.inplace = 0;
    this.package = null;
    this.include_dirs = null;
    this.define = null;
    this.undef = null;
    this.libraries = null;
    this.library_dirs = null;
    this.rpath = null;
    this.link_objects = null;
    this.debug = null;
    this.force = null;
    this.compiler = null;
    this.swig = null;
    this.swig_cpp = null;
    this.swig_opts = null;
    this.user = null;
    if (atLeast(this.$.target, 3, 0)) this.parallel = null;
  }

  override async finalize_options(): Promise<void> {
    const { target } = this.$;
    await this.set_undefined_options(
      'build',
      ['build_lib', 'build_lib'],
      ['build_temp', 'build_temp'],
      ['compiler', 'compiler'],
      ['debug', 'debug'],
      ['force', 'force'],
      ...(atLeast(target, 3, 0) ? [['parallel', 'parallel']] : []),
      ['plat_name', 'plat_name'],
    );
    if (this.package === null) this.package = this.distribution.ext_package;
    this.extensions = this.distribution.ext_modules;

    if (this.include_dirs === null) this.include_dirs = truthy(this.distribution.include_dirs) ? this.distribution.include_dirs : [];
    this.include_dirs = this.folderList(this.include_dirs);
    await addPythonIncludes(this.$, this.include_dirs);

    await this.ensure_string_list('libraries');
    await this.ensure_string_list('link_objects');
    if (this.libraries === null) this.libraries = [];
    this.library_dirs = this.folderList(this.library_dirs);
    this.rpath = this.folderList(this.rpath);

    if (target.osName === 'nt') {
      this.build_temp = this.targetPath.join(pathText(this.build_temp), truthy(this.debug) ? 'Debug' : 'Release');
      await addWindowsFolders(this.$, { includeDirs: this.include_dirs, libraryDirs: this.library_dirs, platform: pyStr(this.plat_name) });
    }
    await addPythonLibraryFolder(this.$, this.library_dirs, await isPythonBuild(this.$));

    // From the command line these come as texts; compilers want pairs and a list.
    if (truthy(this.define))
      this.define = textFor(this.define, 'split')
        .split(',')
        .map((name) => Tuple.of<Value>(name, '1'));
    if (truthy(this.undef)) this.undef = textFor(this.undef, 'split').split(',');
    this.swig_opts = this.swig_opts === null ? [] : textFor(this.swig_opts, 'split').split(' ');

    if (truthy(this.user)) {
      const folders = { includeDirs: this.include_dirs, libraryDirs: this.library_dirs, rpath: this.rpath };
      addUserFolders(this.$, await userFolder(this.$, MODULE, 'USER_BASE'), folders);
    }
    if (isText(this.parallel)) this.parallel = parallelJobs(this.parallel);
  }

  /** An option that lists folders: a text is taken apart at the system's separator. */
  protected folderList(value: Value): Value {
    if (value === null) return [];
    return isText(value) ? pyStr(value).split(this.targetPath.pathsep) : value;
  }

  async get_ext_fullpath(name: Value): Promise<string> {
    const python3 = atLeast(this.$.target, 3, 0);
    // 2.7 lets slashes stand for dots, and asks for the file name by the name without the package.
    const dotted = python3
      ? name
      : textFor(name, 'translate').replace(/[/\\]/g, (slash) => (slash === '/' || this.targetPath.sep === '\\' ? '.' : slash));
    const modules = textFor(await this.get_ext_fullname(dotted), 'split').split('.');
    const last = modules.pop() as string;
    const asked = pathText(await this.get_ext_filename(python3 ? last : dotted));
    const file = python3 ? asked : this.targetPath.basename(asked);
    if (!truthy(this.inplace)) return this.targetPath.join(pathText(this.build_lib), joinAll(this.targetPath, [...modules, file]));
    const buildPy = await this.get_finalized_command('build_py');
    const folder = pathText(await callMethod(buildPy, 'get_package_dir', [modules.join('.')], this.$));
    return this.targetPath.join(this.targetPath.abspath(folder, this.$.cwd), file);
  }

  async get_ext_fullname(name: Value): Promise<Value> {
    return this.package === null ? name : textPlus(this.package, '.') + pyStr(name);
  }

  async get_ext_filename(name: Value): Promise<string> {
    const parts = textFor(name, 'split').split('.');
    const python3 = atLeast(this.$.target, 3, 0);
    // OS/2 knows file names of eight letters only.
    if (!python3 && this.$.target.osName === 'os2') parts.push((parts.pop() as string).slice(0, 8));
    const suffix = pyStr(await this.$.call('distutils.sysconfig.get_config_var', python3 ? 'EXT_SUFFIX' : 'SO'));
    const debug = !python3 && this.$.target.osName === 'nt' && truthy(this.debug) ? '_d' : '';
    return joinAll(this.targetPath, parts) + debug + suffix;
  }
}
