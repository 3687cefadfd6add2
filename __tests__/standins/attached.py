"""Prints what scripts see of those parts of distutils whose work the engine does, as JSON: run with the original and with ours."""
import json
import os
import sys
import warnings

PY2 = sys.version_info[0] == 2
if PY2:
    from StringIO import StringIO
else:
    from io import StringIO


def outcome(call, *args, **words):
    try:
        return call(*args, **words)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    except SystemExit as error:
        return 'SystemExit: %s' % error


class Printed(object):
    def __enter__(self):
        self.before = sys.stdout, sys.stderr
        self.streams = sys.stdout, sys.stderr = StringIO(), StringIO()
        return self

    def __exit__(self, *raised):
        sys.stdout, sys.stderr = self.before
        self.out, self.err = [stream.getvalue() for stream in self.streams]


def shown(call, *args, **words):
    with Printed() as printed:
        result = outcome(call, *args, **words)
    return [result, printed.out, printed.err]


def write(path, text):
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        os.makedirs(folder)
    with open(path, 'w') as f:
        f.write(text)


def words():
    from distutils import fancy_getopt, util
    found = [outcome(util.split_quoted, text) for text in ('a b', '"one two" three', "it\\'s", '"open', 'a\\ b', '')]
    found += [outcome(util.strtobool, text) for text in ('y', 'Yes', 'off', '0', 'maybe')]
    found += [util.rfc822_escape('a\nb'), outcome(util.subst_vars, '$a-$HOME-x', {'a': 3}), outcome(util.subst_vars, '$nothing', {})]
    found += [fancy_getopt.wrap_text('some words to be wrapped, long-ones too', 12), fancy_getopt.wrap_text(None, 3), fancy_getopt.translate_longopt('a-b')]
    found += [outcome(call, wrong) for call in (util.split_quoted, util.strtobool, util.rfc822_escape) for wrong in (None, 5, True, ['a'])]
    found += [outcome(util.subst_vars, wrong, {}) for wrong in (None, 5)] + [outcome(fancy_getopt.wrap_text, 5, 10)]
    return found + [util.get_platform()]


def options():
    from distutils.fancy_getopt import FancyGetopt, OptionDummy, fancy_getopt
    table = [('verbose', 'v', 'be loud', 1), ('quiet', 'q', 'be quiet'), ('out-dir=', 'o', 'a folder'), ('force', 'f', 'do it'), ('licence', None, 'x'),
             ('license', None, 'x')]
    found = []
    for line in ['-v -v --out-dir=x rest -q', '-q -fo y', '--nothing', '-x', '--licence', '--out-dir', '--force=1', '', '--verb', '-vvq --force']:
        parser = FancyGetopt(list(table))
        parser.set_negative_aliases({'quiet': 'verbose'})
        parser.set_aliases({'licence': 'license'})
        result = outcome(parser.getopt, line.split())
        if not isinstance(result, str):
            result = [result[0], sorted(vars(result[1]).items()), parser.get_option_order()]
        found.append([line, result])
    parser = FancyGetopt(list(table))
    found += [shown(parser.print_help, 'A header:'), parser.generate_help()[:2], parser.has_option('force'), parser.get_attr_name('a-b')]
    found += [outcome(parser.add_option, 'force'), outcome(parser.set_aliases, {'a': 'b'}), outcome(parser.set_negative_aliases, {'quiet': 'b'})]
    parser.add_option('more', 'm', 'more of it')
    found.append(outcome(FancyGetopt([('x', None, 'too short')]).getopt, []))
    found.append(outcome(FancyGetopt(list(table)).getopt, [5]))
    target = OptionDummy(['force'])
    found += [fancy_getopt(list(table), {'quiet': 'verbose'}, OptionDummy(['verbose']), ['-q', 'a']), vars(target)]
    return found


def file_lists():
    from distutils import filelist, log
    log.set_verbosity(1)
    for path in 'a.py', 'b.txt', 'd/c.py', 'd/e/f.txt', 'd/e/g.py', 'x/y.py':
        write(path, '')
    found = []
    for line in ['include *.py', 'exclude a.py', 'global-include *.txt', 'global-exclude *.py', 'recursive-include d *.py', 'graft d', 'prune d',
                 'recursive-exclude x *.py', 'include nothing', 'graft', 'include', 'unknown x', 'recursive-include d', 'exclude zzz', 'prune zzz']:
        files = filelist.FileList()
        files.findall()
        files.allfiles.sort()
        files.files = ['a.py', 'd/c.py', 'd/e/f.txt', 'x/y.py']
        found.append([line, shown(files.process_template_line, line), files.files])
    import re
    files = filelist.FileList()
    files.set_allfiles(['a1', 'b2', 'c'])
    found += [bool(files.include_pattern(r'\d$', is_regex=1)), bool(files.include_pattern(re.compile('C', re.I), is_regex=1)), files.files]
    files.append('c')
    files.extend(['z/b', 'a/c'])
    files.sort()
    files.remove_duplicates()
    found += [files.files, bool(files.exclude_pattern('*')), files.files]
    found += [filelist.glob_to_re('*.py'), filelist.glob_to_re('a?[!b]*'), filelist.translate_pattern('*.c', 1, 'd').pattern,
              filelist.translate_pattern('*.c', 0).pattern, filelist.translate_pattern(None, 1, 'd').pattern, filelist.translate_pattern('x+', is_regex=1).pattern]
    return found + [sorted(filelist.findall()), sorted(filelist.findall('d'))]


def setup_files():
    from distutils.extension import read_setup_file
    from distutils.sysconfig import get_python_inc, get_python_lib, parse_makefile
    write('Setup', '# a comment\nBASE = /opt\nfoo foo.c \\\n  bar.c -I$(BASE)/include -DX=12 -DY -UZ -lm -L/lib -Wl\nbaz baz.cpp x.o -Xlinker -s\n')
    write('Makefile', 'A = 1\nB = $(A)2 ${C}\nC= c $$x # not\nD=\\\n more\nPY_CFLAGS=-O\nE=$(nothing)\nF=$(A)\n')
    found = [shown(lambda: [sorted(vars(ext).items()) for ext in read_setup_file('Setup')])]
    given = {'Z': 1}
    found += [sorted(map(str, parse_makefile('Makefile').items())), parse_makefile('Makefile', given) is given, sorted(map(str, given))]
    found += [outcome(parse_makefile, 'missing'), outcome(read_setup_file, 'missing')]
    for args in (), (1,), (1, 1), (0, 0, '/p'), (0, 1, '/p'):
        found += [get_python_lib(*args), get_python_inc(*args[:1])]
    from distutils import sysconfig
    for name in ('PREFIX', 'EXEC_PREFIX') + (() if PY2 else ('BASE_PREFIX', 'BASE_EXEC_PREFIX')):
        before = getattr(sysconfig, name)
        setattr(sysconfig, name, '/elsewhere')
        found += [[get_python_lib(*args) for args in ((), (1,), (0, 1), (1, 1))], [get_python_inc(), get_python_inc(1), get_python_inc(1, '/p')]]
        setattr(sysconfig, name, before)
    return found


def distributions():
    from distutils import dist
    from distutils.cmd import Command
    found = []

    class Mine(dist.Distribution):
        def get_name(self):
            return 'never'

        def get_fullname(self):
            return 'never'

    for kind in dist.Distribution, Mine:
        made = kind({'name': 'n', 'version': '1', 'author': 'a', 'keywords': 'x, y', 'classifiers': ['c'], 'license': 'L', 'platforms': ['p']})
        found.append([made.get_name(), made.get_fullname(), made.get_contact(), made.get_keywords(), made.get_url(), made.get_requires(), made.is_pure()])
        text = StringIO()
        made.metadata.write_pkg_file(text)
        found.append(text.getvalue())
    made.metadata.write_pkg_info('.')
    with open('PKG-INFO') as f:
        found.append(f.read())
    made.metadata.get_version = lambda: '9'
    made.metadata.get_contact = lambda: 'nobody'
    egg_info = made.get_command_obj('install_egg_info')
    egg_info.install_dir = 'out'
    egg_info.ensure_finalized()
    text = StringIO()
    made.metadata.write_pkg_file(text)
    found.append([made.get_version(), made.get_contact(), made.get_fullname(), made.metadata.get_version(), egg_info.outputs[0].split('-py')[0], text.getvalue()])
    again = dist.DistributionMetadata('PKG-INFO')
    found.append([again.name, again.version, again.author, again.license])
    found.append(sorted(name for name in vars(made.metadata)))
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        dist.Distribution({'name': 'n', 'unknown': 1})
        # Names that every object of the engine's language has, and none of Python's.
        for name in 'constructor', 'toString', '__proto__', 'hasOwnProperty':
            odd = dist.Distribution({'name': 'n', name: 1})
            setattr(odd, name, 2)
            found.append([odd.get_name(), getattr(odd, name), odd.get_command_obj('build').get_command_name()])
        found.append([str(w.message) for w in seen])
    found += [outcome(Command, 'no distribution'), outcome(Command, made)]

    class Bare(Command):
        pass

    class Whole(Command):
        user_options = [('text=', None, 'x')]

        def initialize_options(self):
            self.text = None
            self.number = 1
            self.seen = hasattr(self, 'distribution')

        def finalize_options(self):
            pass

        def run(self):
            pass

    found.append(outcome(Bare, made).split(' must')[1])
    command = Whole(made)
    found += [command.seen, command._ensure_stringlike('text', 'string', 'default'), command.text, outcome(command._ensure_stringlike, 'number', 'string')]
    found += [outcome(command._ensure_tested_string, 'text', os.path.isfile, 'file', "'%s' is not there"), outcome(command.ensure_string_list, 'number')]
    found += [command.dry_run, outcome(lambda: command.nothing), command.get_command_name(), command.get_sub_commands()]
    made.dry_run = 1
    found += [command.dry_run, shown(command.warn, 'careful'), shown(command.announce, 'loud', 3), shown(command.dump_options)]
    found.append(shown(command.make_file, ['PKG-INFO'], 'made', lambda: write('made', ''), ()))
    found.append(outcome(command.make_file, 3, 'made', write, ()))
    found += [outcome(command.get_finalized_command, 'clean', 0), outcome(command.set_undefined_options, 'build', ('a',)).split(':')[0]]
    found += [outcome(command.reinitialize_command, 5), outcome(made.get_command_class, ''), outcome(dist.Distribution, [('name', 'x')])]
    command.user_options = [('nothing=', None, 'x')]
    found.append(shown(command.dump_options))
    found.append([dist.fix_help_options([('a', 'b', 'c', len)]), dist.Distribution.display_option_names[:3]])
    return found


def options_given():
    """Texts become truth values where the option is boolean; the section [global] sets the distribution."""
    from distutils.core import Command
    from distutils.dist import Distribution

    class demo(Command):
        user_options = []
        boolean_options = ['force', 'dry-out']
        negative_opt = {'loud': 'quiet', 'no-compile': 'compile'}

        def initialize_options(self):
            self.force = self.dry_out = self.quiet = self.compile = self.other = None

        def finalize_options(self):
            pass

    def set_option(name, value):
        command = demo(Distribution())
        command.distribution._set_command_options(command, {name: ('here', value)})
        return [command.force, command.dry_out, command.quiet, command.compile, command.other]

    def set_globally(name, value):
        dist = Distribution()
        dist.verbose = dist.dry_run = dist.command_packages = dist.help = None
        write('setup.cfg', '[global]\n%s = %s\n' % (name, value))
        dist.parse_config_files(['setup.cfg'])
        return [dist.verbose, dist.dry_run, dist.command_packages, dist.help]

    found = [outcome(set_option, name, value) for name in ('force', 'dry_out', 'loud', 'other', 'nothing')
             for value in ('1', 'no', 'maybe', '', 1, 0, True, ['x'])]
    return found + [outcome(set_globally, name, value) for name, value in (
        ('verbose', '0'), ('verbose', 'x'), ('dry-run', 'yes'), ('quiet', '1'), ('quiet', 'off'), ('quiet', 'x'), ('command-packages', 'a, b'),
        ('help', '1'))]


def tables_of_formats():
    from distutils import ccompiler
    from distutils.command import bdist, build, sdist
    found = [shown(sdist.show_formats), shown(bdist.show_formats), shown(build.show_compilers), shown(ccompiler.show_compilers)]
    ccompiler.compiler_class['mine'] = ('minecompiler', 'MineCompiler', 'A compiler of mine')
    return found + [shown(ccompiler.show_compilers), outcome(ccompiler.new_compiler, compiler='mine'), outcome(ccompiler.new_compiler, compiler='none')]


def compilers():
    from distutils.ccompiler import CCompiler, gen_lib_options, gen_preprocess_options, get_default_compiler, new_compiler
    from distutils.unixccompiler import UnixCCompiler

    class Mine(UnixCCompiler):
        calls = []

        def spawn(self, cmd):
            self.calls.append(list(cmd))

        def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
            self.calls.append(['_compile', obj, src, ext])
            UnixCCompiler._compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts)

    UnixCCompiler.src_extensions.append('.upc')
    write('a.c', 'int main(){}')
    write('b.upc', '')
    made = Mine(dry_run=1)
    made.set_executables(compiler_so='cc -Wall', linker_so=['ld', '-shared'])
    made.define_macro('A', '1')
    made.add_include_dir('inc')
    found = [made.object_filenames(['a.c', 'b.upc'], output_dir='out'), made.compile(['a.c', 'b.upc'], output_dir='out', extra_postargs=['-O'])]
    made.link_shared_object(['out/a.o'], 'x.so', libraries=['m'], library_dirs=['/l'])
    found += [Mine.calls, made.compiler_so, made.library_filename('z'), made.detect_language(['a.c', 'b.cpp']), made._get_cc_args(['-I.'], 1, ['-x'])]
    found += [outcome(made.object_filenames, ['a.zzz']), outcome(made.set_executable, 'none', 'x') if not PY2 else None, made.executables['preprocessor']]
    found.append(outcome(CCompiler).split(':')[0])

    class Base(CCompiler):
        executables = {}

    base = Base()
    found += [outcome(base.library_option, 'x'), shown(base.warn, 'w'), get_default_compiler('nt', 'win32'), type(new_compiler()).__name__]
    found += [gen_preprocess_options([('A', None), ('B', 1), ('C',)], ['i']), gen_lib_options(made, ['/l'], ['/r'], ['m', 'd/n'])]
    from distutils.sysconfig import customize_compiler
    found += [outcome(customize_compiler, None), made._need_link(['a.c'], 'gone'), made._need_link(['gone.o'], 'gone')]
    found.append(sorted(name for name in vars(made) if not name.startswith('_')))
    return found


def probes():
    from distutils.command.config import config, dump_file
    from distutils.dist import Distribution
    import re
    command = config(Distribution())
    command.ensure_finalized()
    with Printed():
        found = [command.search_cpp('xyz', body='int xyz;\n'), command.search_cpp(re.compile('X.Z', re.I), body='int xyz;\n'), command.search_cpp('^$no', body='int xyz;\n')]
        found += [command.try_compile('int main() { return 0; }'), command.try_compile('int main( {'), command.check_header('stdio.h'), command.check_header('no/such.h')]
    write('some.txt', 'text')
    return found + [shown(dump_file, 'some.txt', 'head'), sorted(os.listdir('.'))]


def files():
    from distutils import dep_util, dir_util, file_util, log, spawn
    log.set_verbosity(1)
    found = [shown(dir_util.mkpath, 'p/q'), shown(dir_util.mkpath, 'p/q'), shown(dir_util.mkpath, 'r', dry_run=1), outcome(dir_util.mkpath, 3)]
    write('one', '1')
    found += [shown(file_util.copy_file, 'one', 'p'), shown(file_util.copy_file, 'one', 'p', update=1), shown(file_util.move_file, 'p/one', 'two')]
    found += [outcome(file_util.copy_file, 'none', 'p').replace(os.getcwd(), ''), shown(dir_util.create_tree, 'base', ['x/a', 'y/b'])]
    write('t/a', ''), write('t/u/b', '')
    found += [[sorted(part.split('\n')) if isinstance(part, str) else sorted(part) for part in shown(dir_util.copy_tree, 't', 'v')]]
    file_util.write_file('lines', (line for line in ('a', 'b')))
    with open('lines') as f:
        found.append(f.read())
    found += [bool(dep_util.newer('one', 'nothing')), outcome(dep_util.newer, 'nothing', 'one').replace(os.getcwd(), ''), bool(dep_util.newer_group(['one'], 'nothing')),
              bool(dep_util.newer_group(('one', 'none'), 'two', missing='newer')), dep_util.newer_pairwise(['one'], ['nothing']), outcome(dep_util.newer_pairwise, ['one'], [])]
    os.symlink('a', 't/near'), os.symlink('u', 't/folder'), os.symlink('nowhere', 't/u/astray')
    found += [sorted(shown(dir_util.copy_tree, 't', 'links', preserve_symlinks=1)[1].split('\n'))]
    found += [os.readlink(os.path.join('links', name)) for name in ('near', 'folder', 'u/astray')]
    found += [outcome(dir_util.copy_tree, 't', 'links', preserve_symlinks=1).split(':')[0], os.listdir('links/folder')]
    found += [shown(dir_util.remove_tree, 'one'), outcome(file_util.write_file, 'lines', [5]), shown(spawn.spawn, [])]
    if sys.version_info < (3, 9):
        found += [shown(spawn.spawn, ['true'], 0)]
    found += [shown(dir_util.remove_tree, 'v'), os.path.exists('v'), dir_util.ensure_relative('/a/b')]
    for call in (file_util.copy_file, 'one', 'nowhere/one'), (file_util.write_file, 'nowhere/two', []), (file_util.move_file, 'one', 'nowhere/one'):
        found.append(shown(*call))
    return found


def byte_code():
    import py_compile
    from distutils import log, util
    log.set_verbosity(1)
    sys.dont_write_bytecode = False
    write('m.py', 'assert __name__\n')
    found = []
    for words in {'direct': 1}, {'direct': 1, 'optimize': 1}, {'direct': 1, 'optimize': 2, 'force': 1}:
        said = shown(util.byte_compile, ['m.py'], prefix='m', base_dir='x', **words)
        for base, _, names in sorted(os.walk('.')):
            for name in sorted(names):
                if name.endswith(('.pyc', '.pyo')):
                    path = os.path.join(base, name)
                    with open(path, 'rb') as f:
                        said += [path, b'AssertionError' in f.read()]
                    os.remove(path)
        found.append(said)
    found.append(shown(util.byte_compile, ['none.py'], force=1, direct=1))
    real = py_compile.compile
    py_compile.compile = lambda *args: print_('mine %s %s %s' % args)
    found += [shown(util.byte_compile, ['m.py', 'm.txt'], prefix='m', base_dir='x', **words) for words in ({}, {'force': 1}, {'dry_run': 1})]
    py_compile.compile = real
    return found + [shown(util.byte_compile, ['m.py'])]


def print_(text):
    sys.stdout.write(text + '\n')


def links():
    """What links are replaced by, followed to and told of; each call in a tree of its own."""
    from distutils import dep_util, dir_util, file_util, filelist
    calls = [(file_util.copy_file, 'LINK', 'copy'), (file_util.copy_file, 'src/f', 'LINK'), (file_util.copy_file, 'other/h', 'LINK'),
             (file_util.move_file, 'LINK', 'moved'), (file_util.move_file, 'other/f', 'LINK'), (dir_util.mkpath, 'LINK'), (dir_util.mkpath, 'LINK/d'),
             (dir_util.copy_tree, 'LINK', 'tree'), (dir_util.copy_tree, 'other', 'LINK'), (dir_util.remove_tree, 'LINK'),
             (file_util.write_file, 'LINK', ['text']), (dep_util.newer, 'LINK', 'src/f'), (dep_util.newer, 'src/f', 'LINK')]
    words = [(file_util.copy_file, 'src/f', 'LINK', {'update': 1}), (file_util.copy_file, 'other/f', 'LINK', {'update': 1}),
             (file_util.copy_file, 'LINK', 'copy', {'link': 'sym'}), (file_util.copy_file, 'LINK', 'copy', {'link': 'hard'}),
             (file_util.copy_file, 'other/h', 'LINK', {'link': 'sym'}), (file_util.copy_file, 'other/h', 'LINK', {'link': 'hard'})]
    found = []
    for link in ('link', 'dangling', 'dlink', 'loop', 'src', '', 'dlink/f'):
        for call in [each + ({},) for each in calls] + words:
            if link == 'loop' and call[0] is dir_util.remove_tree:
                continue
            os.mkdir('t')
            os.chdir('t')
            for path, text, time in ('src/f', 'x', 5), ('src/g', 'y', 5), ('other/f', 'x', 9), ('other/h', 'z', 1):
                write(path, text)
                os.utime(path, (time, time))
            for name, to in ('link', 'src/f'), ('dangling', 'nowhere'), ('dlink', 'src'), ('loop', 'loop'):
                os.symlink(to, name)
            found.append([link, call[0].__name__, shown(call[0], *[item.replace('LINK', link) if isinstance(item, str) else item for item in call[1:-1]], **call[-1])])
            found.append(sorted(at + '/' + name + (' -> ' + os.readlink(at + '/' + name) if os.path.islink(at + '/' + name) else '')
                                for at, folders, files in os.walk('.') for name in folders + files))
            dir_util._path_created.clear()
            os.chdir('..')
            __import__('shutil').rmtree('t')
    found.append([outcome(call, *args).split(':')[0] for call, args in ((dir_util.mkpath, ('a\0b',)), (file_util.copy_file, (__file__, 'a\0b')))] if not PY2 else 0)
    return found + [shown(filelist.findall, __file__)]


def names():
    """Names that come to be when they are asked for."""
    import distutils.core
    found = [distutils.util.convert_path('a/b'), distutils.dir_util.mkpath.__name__, distutils.core.PyPIRCCommand.__name__, distutils.cmd.dep_util.__name__]
    from distutils.command.sdist import FileList, TextFile
    found += [FileList.__name__, TextFile.__name__]
    everything = {}
    exec('from distutils.util import *; from distutils.command.build_ext import *', everything)
    found += [name for name in ('newer', 'spawn', 'run_2to3', 'customize_compiler', 'sys', 'CCompilerError', 'nothing') if name in everything]
    return found + [outcome(lambda: distutils.core.nothing).split(':')[0], outcome(__import__, 'distutils.nothing').split(':')[0], hasattr(distutils, 'core')]


def main(sections):
    warnings.simplefilter('ignore')
    from distutils import log
    found, home = {}, os.getcwd()
    for name in sections:
        log.set_threshold(3)
        os.mkdir(name)
        os.chdir(name)
        found[name] = globals()[name]()
        os.chdir(home)
    sys.stdout.write('\n' + json.dumps(found, sort_keys=True, default=repr) + '\n')


main(sys.argv[1:])
