import { isList, isTuple, iterate } from '../../model/protocols.ts';
import { pyStr, truthy, type Value } from '../../model/values.ts';
import { Extension } from '../../project/extension.ts';
import { haveCython } from './cython.ts';

/** An extension that may be written in Cython. Source: setuptools/extension.py: Extension. */
export class SetuptoolsExtension extends Extension {
  static override readonly pythonPath: string = 'setuptools.extension.Extension';

  declare py_limited_api: Value;

  /** Without Cython, what it would make of `.pyx` files is taken from the project. */
  async _convert_pyx_sources_to_lang(): Promise<void> {
    if (!(isList(this.sources) || isTuple(this.sources))) return;
    const sources = [...iterate(this.sources)];
    if (!sources.some((source) => pyStr(source).endsWith('.pyx')) || (await haveCython(this.$))) return;
    const ending = truthy(this.language) && pyStr(this.language).toLowerCase() === 'c++' ? '.cpp' : '.c';
    this.sources = sources.map((source) => pyStr(source).replace(/.pyx$/, ending));
  }
}

/** A library that extensions of the project share. Source: setuptools/extension.py: Library. */
export class SetuptoolsLibrary extends SetuptoolsExtension {
  static override readonly pythonPath: string = 'setuptools.extension.Library';
}
