/** Arbitrary calls of compilers: right ones, and those that scripts get wrong. */
import fc from 'fast-check';
import type { CompilerCase } from './compiler-oracle.ts';

export type Call = CompilerCase['calls'][number];
const pick = fc.constantFrom;
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });

/** Sequences of calls. */
export function compilerCalls(sourceLists: readonly (readonly string[])[]): fc.Arbitrary<Call[]> {
  const sources = pick(...sourceLists);
  const macros = maybe(
    pick(
      [['tuple', 'A', null]],
      [
        ['tuple', 'B', '1'],
        ['tuple', 'U'],
      ],
      [
        ['tuple', 'S', '"q"'],
        ['tuple', 'N', 5],
      ],
      [],
      [['A', 'B']],
      [['tuple']],
      'text',
      ['tuple', ['tuple', 'A']],
    ),
  );
  const folders = maybe(pick(['inc'], ['inc', '/opt/x y'], ['tuple', 'one'], [], 'text'));
  const args = maybe(pick(['-O0'], ['-DX', '-Wall'], [], ['tuple', '-x']));
  const output = maybe(pick('build', 'build/tmp', ''));
  const compile: fc.Arbitrary<Call> = fc.tuple(pick('compile'), sources, output, macros, folders, pick(0, 1), args, args);
  const objects = pick(['a.o'], ['build/a.o', 'b.o'], ['tuple', 'a.o'], 'a.o', []);
  const libraries = maybe(pick(['z'], ['z', 'm'], ['lib/there'], ['lib/gone', 'x'], ['tuple', 'q'], [], 'z'));
  const language = maybe(pick('c', 'c++', 'objc'));
  const link: fc.Arbitrary<Call> = fc.tuple(
    pick('link'),
    pick('shared_object', 'shared_library', 'executable'),
    objects,
    pick('out.so', 'd/out.so'),
    output,
    libraries,
    folders,
    maybe(pick(['/rt'], ['/a', '/b'], [])),
    maybe(pick(['sym'])),
    pick(0, 1),
    args,
    args,
    pick(null),
    language,
  );
  const linkShared: fc.Arbitrary<Call> = fc.tuple(
    pick('link_shared_lib', 'link_shared_object'),
    objects,
    pick('foo', 'd/foo'),
    output,
    libraries,
    folders,
  );
  const linkExecutable: fc.Arbitrary<Call> = fc.tuple(
    pick('link_executable'),
    objects,
    pick('prog', 'bin/prog'),
    output,
    libraries,
    folders,
    pick(null),
    pick(0, 1),
    args,
    args,
    language,
  );
  const archive: fc.Arbitrary<Call> = fc.tuple(pick('create_static_lib'), objects, pick('foo', 'sub/foo'), output);
  const preprocess: fc.Arbitrary<Call> = fc.tuple(pick('preprocess'), pick('a.c'), maybe(pick('a.i', '')), macros, folders, args, args);
  const setting: fc.Arbitrary<Call> = fc.oneof(
    fc.tuple(pick('define_macro'), pick('A', 'B'), maybe(pick('1'))),
    fc.tuple(pick('undefine_macro'), pick('A')),
    fc.tuple(pick('add_include_dir'), pick('own')),
    fc.tuple(pick('set_include_dirs'), pick(['x', 'y'], ['tuple', 't'])),
    fc.tuple(pick('add_library'), pick('own')),
    fc.tuple(pick('set_libraries'), pick(['l'])),
    fc.tuple(pick('add_library_dir'), pick('ld')),
    fc.tuple(pick('set_library_dirs'), pick(['ld2'])),
    fc.tuple(pick('add_runtime_library_dir'), pick('rt')),
    fc.tuple(pick('set_runtime_library_dirs'), pick(['rt2'])),
    fc.tuple(pick('add_link_object'), pick('extra.o')),
    fc.tuple(pick('set_link_objects'), pick(['e.o'])),
    fc.tuple(pick('set'), pick('output_dir'), maybe(pick('od'))),
    fc.tuple(pick('set_executable'), pick('compiler_so', 'linker_so'), pick('my cc "a b"', ['x'], 'env A=1 gcc -shared')),
    fc.tuple(pick('set_executables'), pick({ linker_so: 'ld -x' }, { nonsense: 'x' }, { archiver: 'myar q', ranlib: 'myranlib -x' })),
  );
  const question: fc.Arbitrary<Call> = fc.oneof(
    fc.tuple(pick('object_filenames'), sources, pick(0, 1), output),
    fc.tuple(pick('shared_object_filename', 'executable_filename'), pick('a', 'd/a'), pick(0, 1), output),
    fc.tuple(pick('library_filename'), pick('a', 'd/a'), pick('static', 'shared', 'dylib', 'xcode_stub', 'odd'), pick(0, 1), output),
    fc.tuple(pick('detect_language'), pick('a.c', ['a.c', 'b.cpp'], ['x.m', 'y.c'], ['a.py'], [])),
    fc.tuple(pick('find_library_file'), pick(['lib', 'other'], []), pick('there', 'gone')),
    fc.tuple(pick('library_dir_option', 'library_option', 'runtime_library_dir_option'), pick('x')),
    fc.tuple(pick('_find_macro'), pick('A', 'Z')),
    fc.tuple(pick('_fix_compile_args'), output, macros, folders),
    fc.tuple(pick('_fix_object_args'), objects, output),
    fc.tuple(pick('_fix_lib_args'), libraries, folders, folders),
    fc.tuple(pick('_get_cc_args'), pick(['-DA']), pick(0, 1), args),
    fc.tuple(pick('gen_lib_options'), pick(['l1'], []), pick(['r1', 'r2'], []), pick(['z', 'lib/there', 'lib/gone'])),
  );
  return fc.array(
    fc.oneof(
      { weight: 3, arbitrary: compile },
      { weight: 3, arbitrary: link },
      linkShared,
      linkExecutable,
      archive,
      preprocess,
      { weight: 4, arbitrary: setting },
      question,
    ),
    { minLength: 1, maxLength: 6 },
  );
}
