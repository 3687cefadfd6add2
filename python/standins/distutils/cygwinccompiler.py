"""`CygwinCCompiler` and `Mingw32CCompiler`: gcc on Windows; and what scripts ask of the gcc that is there."""
import re
import sys

from distutils import _late
from distutils.spawn import find_executable
from distutils.unixccompiler import UnixCCompiler
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_PY2 = _engine.version < (3,)

if not _PY2:
    # Scripts and tests put their own in.
    from subprocess import PIPE, Popen, check_output
    RE_VERSION = re.compile(br'(\d+\.\d+(\.\d+)*)')

CONFIG_H_OK = 'ok'
CONFIG_H_NOTOK = 'not ok'
CONFIG_H_UNCERTAIN = 'uncertain'

_RUNTIMES = {'1300': 'msvcr70', '1310': 'msvcr71', '1400': 'msvcr80', '1500': 'msvcr90', '1600': 'msvcr100'}


def get_msvcr():
    """The C runtime of this Python, as a list of libraries; None where another than Microsoft's compiler built it."""
    _, marker, rest = sys.version.partition('MSC v.')
    if not marker:
        return None
    if rest[:4] not in _RUNTIMES:
        raise ValueError('Unknown MS Compiler version %s ' % rest[:4])
    return [_RUNTIMES[rest[:4]]]


class CygwinCCompiler(UnixCCompiler):
    compiler_type = 'cygwin'
    obj_extension = '.o'
    static_lib_extension = '.a'
    shared_lib_extension = '.dll'
    static_lib_format = 'lib%s%s'
    shared_lib_format = '%s%s'
    exe_extension = '.exe'

    def __init__(self, verbose=0, dry_run=0, force=0):
        _engine('CygwinCCompiler.__init__', self, verbose, dry_run, force)

    def _compile(self, obj, src, ext, cc_args, extra_postargs, pp_opts):
        return _engine('CygwinCCompiler._compile', self, obj, src, ext, cc_args, extra_postargs, pp_opts)

    def link(self, target_desc, objects, output_filename, output_dir=None, libraries=None, library_dirs=None,
             runtime_library_dirs=None, export_symbols=None, debug=0, extra_preargs=None, extra_postargs=None,
             build_temp=None, target_lang=None):
        return _engine('CygwinCCompiler.link', self, target_desc, objects, output_filename, output_dir, libraries,
                       library_dirs, runtime_library_dirs, export_symbols, debug, extra_preargs, extra_postargs,
                       build_temp, target_lang)

    def object_filenames(self, source_filenames, strip_dir=0, output_dir=''):
        return _engine('CygwinCCompiler.object_filenames', self, source_filenames, strip_dir, output_dir)


class Mingw32CCompiler(CygwinCCompiler):
    compiler_type = 'mingw32'

    def __init__(self, verbose=0, dry_run=0, force=0):
        _engine('Mingw32CCompiler.__init__', self, verbose, dry_run, force)


def check_config_h():
    """Whether pyconfig.h suits gcc: one of `CONFIG_H_OK`, `_NOTOK`, `_UNCERTAIN`, and why."""
    from distutils import sysconfig
    if 'GCC' in sys.version:
        return CONFIG_H_OK, "sys.version mentions 'GCC'"
    path = sysconfig.get_config_h_filename()
    try:
        with open(path) as file:
            text = file.read()
    except EnvironmentError as error:
        return CONFIG_H_UNCERTAIN, "couldn't read '%s': %s" % (path, error.strerror)
    if '__GNUC__' in text:
        return CONFIG_H_OK, "'%s' mentions '__GNUC__'" % path
    return CONFIG_H_NOTOK, "'%s' does not mention '__GNUC__'" % path


def get_versions():
    """Versions of gcc, ld and dllwrap; None for those that there are not."""
    return tuple([_find_exe_version(command) for command in ('gcc -dumpversion', 'ld -v', 'dllwrap --version')])


def _find_exe_version(cmd):
    from distutils.version import LooseVersion
    program, _, options = cmd.partition(' ')
    found = find_executable(program)
    if found is None:
        return None
    if _PY2:
        import os
        text = _all_of(os.popen(found + ' ' + options))
        version = re.search((' ' if program == 'dllwrap' else '') + r'(\d+\.\d+(\.\d+)*)', text)
        return LooseVersion(version.group(1)) if version else None
    version = RE_VERSION.search(_all_of(Popen(cmd, shell=True, stdout=PIPE).stdout))
    return LooseVersion(version.group(1).decode()) if version else None


def _all_of(stream):
    try:
        return stream.read()
    finally:
        stream.close()


def is_cygwingcc():
    if _PY2:
        import os
        return _all_of(os.popen('gcc -dumpmachine')).strip().endswith('cygwin')
    return check_output(['gcc', '-dumpmachine']).strip().endswith(b'cygwin')


__getattr__ = _late(__name__, 'os', 'copy', 'distutils.log', 'distutils.version LooseVersion',
                    'distutils.file_util write_file', 'distutils.ccompiler gen_preprocess_options gen_lib_options',
                    'distutils.errors DistutilsExecError CCompilerError CompileError UnknownFileError')
