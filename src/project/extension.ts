import { EngineError } from '../errors/engine-error.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { EngineObject } from '../model/engine-object.ts';
import { isList, isText, iterate } from '../model/protocols.ts';
import { plain, pyRepr, pyStr, pyType, truthy, type Value } from '../model/values.ts';
import { WARN } from '../plan/step.ts';

/** Attributes that are lists, in the order of the constructor's arguments. */
const LISTS = [
  'include_dirs',
  'define_macros',
  'undef_macros',
  'library_dirs',
  'libraries',
  'runtime_library_dirs',
  'extra_objects',
  'extra_compile_args',
  'extra_link_args',
  'export_symbols',
  'swig_opts',
  'depends',
] as const;

/** All keyword arguments of the constructor; what is not among them is warned of. */
const KNOWN: ReadonlySet<string> = new Set(['name', 'sources', ...LISTS, 'language', 'optional']);

/** An extension module of C or C++. Source: distutils/extension.py: Extension. */
export class Extension extends EngineObject {
  static override readonly pythonPath: string = 'distutils.extension.Extension';

  declare name: Value;
  declare sources: Value;
  declare include_dirs: Value;
  declare define_macros: Value;
  declare undef_macros: Value;
  declare library_dirs: Value;
  declare libraries: Value;
  declare runtime_library_dirs: Value;
  declare extra_objects: Value;
  declare extra_compile_args: Value;
  declare extra_link_args: Value;
  declare export_symbols: Value;
  declare swig_opts: Value;
  declare depends: Value;
  declare language: Value;
  /** A failure is a warning. Python 2 has no such attribute. */
  declare optional: Value;

  /** Keyword arguments of Python come as one dict. Throws AssertionError for a name or sources of the wrong type. */
  async __init__(name: Value, sources: Value, keywords: ReadonlyMap<Value, Value> = new Map<Value, Value>()): Promise<void> {
    if (!isText(name)) throw new EngineError('AssertionError', "'name' must be a string");
    if (!isList(sources) || ![...iterate(sources)].every(isText))
      throw new EngineError('AssertionError', "'sources' must be a list of strings", {
        hint: isText(sources)
          ? `'sources' is a text: write [${pyRepr(sources)}]`
          : `'sources' is of type ${pyType(plain(sources))}: write a list of texts`,
      });
    this.name = name;
    this.sources = sources;
    for (const attribute of LISTS) {
      const given = keywords.get(attribute) ?? null;
      this[attribute] = truthy(given) ? given : [];
    }
    this.language = keywords.get('language') ?? null;
    const hasOptional = atLeast(this.$.target, 3, 0);
    if (hasOptional) this.optional = keywords.get('optional') ?? null;
    const unknown = Array.from(keywords.keys(), pyStr).filter((keyword) => !KNOWN.has(keyword) || (keyword === 'optional' && !hasOptional));
    if (unknown.length > 0)
      this.$.say(
        WARN,
        `Unknown Extension options: ${unknown
          .map((keyword) => pyRepr(keyword))
          .sort()
          .join(', ')}`,
      );
  }
}
