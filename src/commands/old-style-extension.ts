import { EngineError } from '../errors/engine-error.ts';
import type { Engine } from '../model/engine.ts';
import { isText, isTuple, iterate, lengthOf } from '../model/protocols.ts';
import { Handle, Tuple, plain, pyRepr, pyStr, truthy, type Value } from '../model/values.ts';
import { WARN } from '../plan/step.ts';
import { Extension } from '../project/extension.ts';

const SAME_NAME = ['include_dirs', 'library_dirs', 'libraries', 'extra_objects', 'extra_compile_args', 'extra_link_args'] as const;
const EXTENSION_NAME = /^[a-zA-Z_][a-zA-Z_0-9]*(\.[a-zA-Z_][a-zA-Z_0-9]*)*\n?$/;

function refuse(message: string): never {
  throw new EngineError('DistutilsSetupError', message);
}

/**
 * `(name, build info)`, as extensions were written before there was a class, as an Extension.
 * Source: distutils/command/build_ext.py: check_extensions_list.
 */
export async function extensionFromTuple(engine: Engine, entry: Value): Promise<Extension> {
  if (!isTuple(entry) || lengthOf(entry) !== 2) {
    throw new EngineError('DistutilsSetupError', "each element of 'ext_modules' option must be an Extension instance or 2-tuple", {
      hint: entry instanceof Handle ? 'one of them is an object of another class' : `one of them is ${pyRepr(entry)}`,
    });
  }
  const [name, given] = [...iterate(entry)] as [Value, Value];
  engine.say(
    WARN,
    `old-style (ext_name, build_info) tuple found in ext_modules for extension '${pyStr(name)}' -- please convert to Extension instance`,
  );
  if (!isText(name) || !EXTENSION_NAME.test(pyStr(name))) {
    refuse("first element of each tuple in 'ext_modules' must be the extension name (a string)");
  }
  const info = plain(given);
  if (!(info instanceof Map)) refuse("second element of each tuple in 'ext_modules' must be a dictionary (build info)");
  if (!info.has('sources')) throw new EngineError('KeyError', "'sources'", { args: ['sources'] });

  const extension = engine.adopt(new Extension(engine));
  await extension.__init__(name, info.get('sources') as Value);
  for (const key of SAME_NAME) {
    const value = info.get(key) ?? null;
    if (value !== null) extension[key] = value;
  }
  extension.runtime_library_dirs = info.get('rpath') ?? null;
  if (info.has('def_file')) engine.say(WARN, "'def_file' element of build info dict no longer supported");
  const macros = info.get('macros') ?? null;
  if (truthy(macros)) splitMacros(extension, macros);
  return extension;
}

/** `(name,)` undefines, `(name, value)` defines. */
function splitMacros(extension: Extension, macros: Value): void {
  const define: Value[] = [];
  const undefine: Value[] = [];
  for (const macro of iterate(macros)) {
    const parts = plain(macro);
    if (!(parts instanceof Tuple) || (parts.length !== 1 && parts.length !== 2)) {
      refuse("'macros' element of build info dict must be 1- or 2-tuple");
    }
    if (parts.length === 1) undefine.push(parts[0] as Value);
    else define.push(macro);
  }
  extension.define_macros = define;
  extension.undef_macros = undefine;
}
