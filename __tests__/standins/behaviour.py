"""Prints what those parts of distutils do that the stand-ins have in Python, as JSON: run with the original and with ours."""
import io
import json
import os
import random
import sys
import warnings

PY2 = sys.version_info[0] == 2
chance = random.Random(7)


def pick(*choices):
    return choices[int(chance.random() * len(choices))]


def outcome(call, *args):
    try:
        return call(*args)
    except Exception as error:
        return '%s: %s' % (type(error).__name__, error)
    except SystemExit as error:
        return 'SystemExit: %s' % error


class Streams(object):
    """Takes what is printed, with an encoding of choice where there is one."""

    def __init__(self, encoding='utf-8'):
        self.encoding = encoding

    def __enter__(self):
        self.before = sys.stdout, sys.stderr
        self.taken = [io.BytesIO(), io.BytesIO()]
        sys.stdout, sys.stderr = self.taken if PY2 else [io.TextIOWrapper(b, self.encoding, newline='\n') for b in self.taken]
        return self

    def __exit__(self, *raised):
        for stream in sys.stdout, sys.stderr:
            stream.flush()
        (sys.stdout, sys.stderr), self.before = self.before, (sys.stdout, sys.stderr)
        self.out, self.err = [b.getvalue().decode('utf-8', 'replace') for b in self.taken]


# -- sections

def versions():
    from distutils.version import LooseVersion, StrictVersion
    texts = ['0.4', '0.4.0', '0.5a1', '0.5b3', '1.0', '1.0.4b1', '1.5.2b2', '3.10a', '1.13++', '', '1', '2g6', '1.5.kw', '01.02']
    found = []
    for kind in StrictVersion, LooseVersion:
        for text in texts:
            made = outcome(kind, text)
            found.append([kind.__name__, text, outcome(repr, made), outcome(str, made), getattr(made, 'version', None)])
            if isinstance(made, str):
                continue
            for other in ['1.0', '0.5', None, 3, (1, 0)] + ([] if PY2 else [StrictVersion('1.0'), LooseVersion('1.0')]):
                for name in 'eq', 'ne', 'lt', 'le', 'gt', 'ge':
                    # 2.7 orders strangers by address.
                    if not (PY2 and not isinstance(other, str)):
                        found.append([name, outcome(getattr(__import__('operator'), name), made, other)])
    found.append(sorted(map(LooseVersion, ['1.10', '1.9', '1.9.1']))[0].vstring)
    found.append(outcome(hash, StrictVersion('1.0')) if not PY2 else None)
    return found


def predicates():
    from distutils.versionpredicate import VersionPredicate, split_provision, splitUp
    found = []
    for text in ['pat', 'p.q (>1.0, <3333.3a1, !=1555.1b3)', ' pat( ==  0.1  )  ', 'p (!=1.2zb3)', 'foo-bar', 'foo bar (12.21)', '',
                 'a()', 'a (>1.0,)', '9', 'a (=1.0)']:
        made = outcome(VersionPredicate, text)
        found.append([text, made if isinstance(made, str) else [str(made), made.name, made.satisfied_by('0.1'), made.satisfied_by('1.1')]])
    for text in ['mypkg', ' mypkg( 1.2 ) ', 'a.b (1.2', 'a (x)', '']:
        made = outcome(split_provision, text)
        found.append([text, made if isinstance(made, str) else [made[0], repr(made[1])]])
    found += [outcome(splitUp, '> 1.0')[0], outcome(splitUp, '1.0')]
    return found


def text_files():
    from distutils.text_file import TextFile
    found = []
    for _ in range(400):
        pieces = [pick('a', 'b c', ' ', '\t', '#', '\\#', '\\', '\n', '\n', '\\\n', '  # x\n', '\r\n', 'word\n') for _ in range(chance.randint(0, 14))]
        options = dict((name, pick(0, 1)) for name in ('strip_comments', 'skip_blanks', 'lstrip_ws', 'rstrip_ws', 'join_lines', 'collapse_join'))
        text = ''.join(pieces)
        with Streams() as streams:
            file = TextFile('name', io.BytesIO(text) if PY2 else io.StringIO(text), **options)
            lines = []
            while True:
                line = outcome(file.readline)
                lines.append([line, file.current_line])
                if line is None or len(lines) > 40:
                    break
        found.append([text, sorted(options), lines, streams.err])
    found += [outcome(TextFile), outcome(lambda: TextFile('x', io.StringIO(), nothing=1)), sorted(TextFile.default_options)]
    with open('lines.txt', 'w') as f:
        f.write('one\n# two\nthree \\\n four\n')
    file = TextFile('lines.txt', join_lines=1)
    found.append(file.readlines())
    file.unreadline('again')
    found.append([file.readline(), file.readline(), file.gen_error('bad'), file.gen_error('bad', (3, 4)), outcome(file.error, 'bad', 7)])
    file.close()
    return found + [file.filename, file.current_line]


def logs():
    from distutils import log
    found = []
    for encoding in 'utf-8', 'ascii':
        for threshold in 1, 2, 3, 5:
            with Streams(encoding) as streams:
                before = log.set_threshold(threshold)
                for name in 'debug', 'info', 'warn', 'error', 'fatal':
                    getattr(log, name)('%s %d%%', name, 3)
                    getattr(log, name)('100%')
                if not PY2:
                    log.info(u'caf\xe9')
                log.log(2, ('tuple',))
            found.append([before, streams.out, streams.err])
    found.append(outcome(log.log, 7, 'x'))
    for verbosity in -1, 0, 1, 2, 3:
        log.set_verbosity(verbosity)
        found.append(log.set_threshold(3))
    mine = log.Log()
    return found + [mine.threshold, log.Log(4).threshold]


def error_classes():
    from distutils import errors
    return sorted([name, [base.__name__ for base in kind.__mro__]] for name, kind in vars(errors).items() if isinstance(kind, type))


def extensions():
    from distutils.extension import Extension
    found = []
    for args, words in [
            (('name', ['a.c']), {}), (('name', ['a.c'], ['inc'], [('A', None)]), {'language': 'c++', 'depends': ['x']}),
            ((1, ['a.c']), {}), (('name', 'a.c'), {}), (('name', ['a.c', 1]), {}), (('name', ('a.c',)), {}), (('name', []), {}),
            (('name', ['a.c']), {'chic': 1, 'b': 2})]:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter('always')
            made = outcome(lambda: Extension(*args, **words))
        found.append([made if isinstance(made, str) else sorted(vars(made).items()), [[str(w.message), w.category.__name__] for w in seen]])
    return found + [PY2 or repr(Extension('n', [])).split(' at ')[0]]


def paths():
    from distutils.util import change_root, convert_path
    found = [outcome(convert_path, p) for p in ('a/b', '', '/a', 'a/')]
    sep, join, name = os.sep, os.path.join, os.name
    try:
        os.sep, os.path.join = ':', lambda *parts: ':'.join(parts)
        found += [outcome(convert_path, p) for p in ('a/b', './a/./b', '', '/a', 'a/', '.', './.', 'a')]
    finally:
        os.sep, os.path.join = sep, join
    found += [outcome(change_root, '/root', p) for p in ('/a/b', 'a/b')]
    try:
        os.name = 'BugsBunny'
        found.append(outcome(change_root, '/root', 'a'))
    finally:
        os.name = name
    return found


def environment():
    import distutils.util as util
    found = []
    keep = dict(os.environ)
    for gone in [], ['HOME'], ['PLAT'], ['HOME', 'PLAT']:
        for each in gone:
            os.environ.pop(each, None)
        util._environ_checked = 0
        util.check_environ()
        found.append([os.environ.get('HOME'), 'PLAT' in os.environ, util._environ_checked])
        os.environ.clear()
        os.environ.update(keep)
    return found + [util.grok_environment_error(IOError('one')), util.grok_environment_error(IOError(2, 'two', 'file'), 'x: ')]


def executing():
    from distutils import log
    from distutils.util import execute
    log.set_verbosity(1)
    done = []

    def work(*args):
        done.append(args)
    with Streams() as streams:
        execute(work, (1,))
        execute(work, (1, 'b'), 'message')
        execute(work, (), dry_run=1)
        execute(work, (2,), None, 1, 1)
    return [done, streams.out]


def archives():
    import tarfile
    import zipfile
    from distutils import archive_util, log
    for path in 'tree', 'tree/sub', 'tree/empty':
        os.mkdir(path)
    for path in 'tree/a', 'tree/sub/b', 'tree/sub/c':
        with open(path, 'w') as f:
            f.write(path)
    log.set_verbosity(2)
    found = []
    for format in sorted(archive_util.ARCHIVE_FORMATS):
        if format == 'ztar':
            continue
        for root, base in (None, 'tree'), ('tree', None), ('tree', 'sub'):
            with Streams() as streams:
                made = outcome(lambda: archive_util.make_archive('out-' + format, format, root, base, owner='root', group='root'))
            if format == 'zip':
                members = zipfile.ZipFile(made).namelist()
            else:
                with tarfile.open(made) as tar:
                    members = [[m.name, m.uid, m.gid] for m in tar.getmembers()]
            found.append([format, os.path.basename(made), sorted(members) if format == 'zip' else members, sorted(streams.out.split('\n'))])
    with Streams() as streams:
        found.append(outcome(archive_util.make_archive, 'dry', 'gztar', 'tree', None, 0, 1))
        found.append(outcome(archive_util.make_archive, 'dry', 'zip', None, 'tree', 0, 1))
    return found + [streams.out.replace(os.getcwd(), 'CWD'), os.path.exists('dry.zip'), outcome(archive_util.make_archive, 'x', 'xxx'),
                    outcome(archive_util.make_tarball, 'x', 'tree', 'lzma'), archive_util.check_archive_formats(['gztar', 'xxx', 'zip']),
                    archive_util.check_archive_formats(['gztar', 'zip']), sorted(archive_util.ARCHIVE_FORMATS)]


def executables():
    from distutils.spawn import find_executable
    for path in 'bin1', 'bin2':
        os.mkdir(path)
    with open('bin2/prog', 'w'), open('here', 'w'):
        pass
    found = []
    keep = os.environ.get('PATH')
    for path in None, 'bin1:bin2', '', 'bin1', ':':
        found.append([path] + [find_executable(name, path) for name in ('prog', 'here', 'nowhere')])
    for path in 'bin2', '', None:
        os.environ.pop('PATH', None)
        if path is not None:
            os.environ['PATH'] = path
        found.append(find_executable('prog'))
    os.environ['PATH'] = keep
    return found


def configuration():
    from distutils import sysconfig
    found = [sysconfig.PREFIX, sysconfig.EXEC_PREFIX, sysconfig.project_base, bool(sysconfig.python_build)]
    found += [sysconfig.get_python_version(), sysconfig.get_config_h_filename(), sysconfig.get_makefile_filename()]
    live = sysconfig.get_config_vars()
    found += [sorted(map(str, live.items())), live is sysconfig.get_config_vars(), live is sysconfig._config_vars]
    live['MINE'] = 'changed'
    found += [sysconfig.get_config_vars('MINE', 'nothing', 'CC'), sysconfig.get_config_var('MINE')]
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        found += [sysconfig.get_config_var('SO'), [[str(w.message), w.category.__name__] for w in seen]]
    found.append(sysconfig.expand_makefile_vars('$(a)-${b}-x', {'a': '${b}1', 'b': 'B'}))
    lines = u'#define A 1\n#define BCD "text"\n/* #undef EF */\nelse\n'
    found.append(sysconfig.parse_config_h(io.StringIO(lines), {'Z': 1}))
    return found


def index_logins():
    from distutils.config import PyPIRCCommand
    os.environ['HOME'] = os.getcwd()
    found = []

    class Command(PyPIRCCommand):
        def __init__(self):
            self.initialize_options()
            self.said = []

        def announce(self, msg, level=1):
            self.said.append(msg.replace(os.getcwd(), 'HOME'))

    texts = [None, '[distutils]\nindex-servers =\n    pypi\n    other\n\n[pypi]\nusername:me\npassword:secret\n\n'
             '[other]\nusername:you\nrealm:acme\nrepository:http://other.example/\n',
             '[server-login]\nusername:tarek\npassword:secret\n', '[distutils]\nindex-servers =\n', '[distutils]\nindex-servers =\n[pypi]\nusername:x\n',
             '[distutils]\nindex-servers=pypi\n[pypi]\nusername:a\nrepository:http://elsewhere/\n', '[nothing]\na:b\n']
    for text in texts:
        if text is not None:
            with open('.pypirc', 'w') as f:
                f.write(text)
        for repository in None, 'other', 'http://other.example/', 'pypi':
            command = Command()
            command.repository = repository
            found.append([repository, sorted(map(str, outcome(command._read_pypirc).items())), command.said])
        os.path.exists('.pypirc') and os.remove('.pypirc')
    command._store_pypirc('me', 'word')
    with open('.pypirc') as f:
        found.append([f.read(), oct(os.stat('.pypirc').st_mode & 0o777)])
    command.finalize_options()
    return found + [command.repository or '', command.realm]


def gcc_on_windows():
    from distutils import cygwinccompiler as c, sysconfig
    found = []
    sysconfig.get_config_h_filename = lambda: 'none.h'  # on 2.7 the original's depends on sys.version
    keep = sys.version
    try:
        for text in ['x [GCC 4]', 'x', '2.5 [MSC v.1300 32 bits (Intel)]', '2.5 [MSC v.1500 x]', '3.9 [MSC v.1900 x]', '1 [MSC v.1999 x]']:
            sys.version = text
            found.append(outcome(c.get_msvcr))
            found.append(outcome(c.check_config_h)[0])
    finally:
        sys.version = keep
    sys.version = 'x'
    for name, text in ('none.h', None), ('plain.h', 'nothing'), ('gnu.h', '__GNUC__'):
        if text:
            with open(name, 'w') as f:
                f.write(text)
        sysconfig.get_config_h_filename = lambda: name
        found.append(c.check_config_h())
    sys.version = keep
    if not PY2:
        outputs = {'gcc -dumpversion': b'gcc 3.4.5 (mingw)\nx', 'ld -v': b'GNU ld version 2.17.50 20060824', 'dllwrap --version': b'nothing'}
        c.find_executable = lambda name: None if name == missing else name

        class Popen(object):
            def __init__(self, cmd, shell, stdout):
                self.stdout = io.BytesIO(outputs[cmd])
        c.Popen = Popen
        for missing in None, 'gcc', 'ld':
            found.append(list(map(str, c.get_versions())))
    return found


def msvc_version():
    from distutils import log
    log.set_verbosity(1)
    with Streams() as streams:
        from distutils import msvccompiler as m
    keep = sys.version
    found = [streams.out]
    try:
        for text in ['x', '2.7 [MSC v.1500 64 bit (AMD64)]', '2.4 [MSC v.1310 32 bit (Intel)]', '2 [MSC v.1200 32 bit (Intel)]', '1 [MSC v.1100 x]', '2 [MSC v.1600 32 bit (Intel)]']:
            sys.version = text
            found.append([outcome(m.get_build_version), outcome(m.get_build_architecture)])
    finally:
        sys.version = keep
    return found + [m.normalize_and_reduce_paths(['/a', '/a/', '/b/../a', 'c'])]


def setting_up():
    """`setup` and `run_setup` around a distribution class of the script's own."""
    from distutils import core, errors
    found = []

    class Dist(object):
        trouble = None
        script_name = 'setup.py'

        def __init__(self, attrs):
            self.calls = [sorted(map(str, attrs.items()))]
            self.step('init')

        def step(self, name):
            self.calls.append(name)
            if self.trouble and self.trouble[0] == name:
                raise self.trouble[1]

        def parse_config_files(self):
            self.step('config')

        def dump_option_dicts(self):
            self.step('dump')

        def parse_command_line(self):
            self.step('line')
            return 'ok' not in sys.argv[1:2]

        def run_commands(self):
            self.step('run')

    sys.argv = ['/x/setup.py', 'one', 'two']
    troubles = [None]
    for step in 'init', 'config', 'line', 'run':
        for error in [errors.DistutilsSetupError('a'), errors.DistutilsArgError('b'), errors.DistutilsError('c'), errors.CompileError('d'),
                      OSError(2, 'gone', 'file'), IOError('e'), ValueError('f'), KeyboardInterrupt()]:
            troubles.append((step, error))
    for debug in None, '1':
        core.DEBUG = debug
        for trouble in troubles:
            Dist.trouble = trouble
            for attrs in {}, {'name': 'pkg'}:
                with Streams() as streams:
                    try:
                        result = outcome(lambda: core.setup(distclass=Dist, **attrs))
                    except KeyboardInterrupt:
                        result = 'interrupted'
                found.append([str(trouble), result if isinstance(result, str) else result.calls, streams.out, streams.err])
    core.DEBUG = None
    Dist.trouble = None
    core.Dist = Dist
    with open('script.py', 'w') as f:
        f.write('from distutils.core import setup, Dist\nimport sys\nx = 1\ndef f(): return __file__\nsetup(distclass=Dist, file=f(), argv=sys.argv[:])\nsys.exit(3)\n')
    with open('nothing.py', 'w') as f:
        f.write('x = 1\n')
    with open('broken.py', 'w') as f:
        f.write('raise ValueError("broken")\n')
    for stop in 'init', 'config', 'commandline', 'run', 'nowhere':
        sys.argv = ['prog', 'arg']
        result = outcome(core.run_setup, 'script.py', ['a', 'b'], stop)
        found.append([stop, result if isinstance(result, str) else result.calls, sys.argv, core._setup_stop_after])
    for script in 'nothing.py', 'broken.py', 'missing.py':
        core._setup_distribution = None
        found.append(outcome(core.run_setup, script))
    return found + [core.gen_usage('/a/b/setup.py')]


def main(names):
    warnings.simplefilter('ignore')
    from distutils import log
    found, home = {}, os.getcwd()
    for name in names:
        log.set_threshold(3)
        os.mkdir(name)
        os.chdir(name)
        found[name] = globals()[name]()
        os.chdir(home)
    print(json.dumps(found, sort_keys=True, default=repr))


main(sys.argv[1:])
