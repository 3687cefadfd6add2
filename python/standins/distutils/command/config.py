"""`config`: probes of the compiler and its libraries, for scripts to call."""
import re

from distutils import _late
from distutils import log
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('config')

LANG_EXT = {'c': '.c', 'c++': '.cxx'}


class config(Command):
    description = _table['description']
    user_options = _table['user_options']

    def initialize_options(self):
        return _engine('config.initialize_options', self)

    def finalize_options(self):
        return _engine('config.finalize_options', self)

    def run(self):
        return _engine('config.run', self)

    def _check_compiler(self):
        return _engine('config._check_compiler', self)

    def _gen_temp_sourcefile(self, body, headers, lang):
        return _engine('config._gen_temp_sourcefile', self, body, headers, lang)

    def _preprocess(self, body, headers, include_dirs, lang):
        return _engine('config._preprocess', self, body, headers, include_dirs, lang)

    def _compile(self, body, headers, include_dirs, lang):
        return _engine('config._compile', self, body, headers, include_dirs, lang)

    def _link(self, body, headers, include_dirs, libraries, library_dirs, lang):
        return _engine('config._link', self, body, headers, include_dirs, libraries, library_dirs, lang)

    def _clean(self, *filenames):
        return _engine('config._clean', self, *filenames)

    def try_cpp(self, body=None, headers=None, include_dirs=None, lang='c'):
        return _engine('config.try_cpp', self, body, headers, include_dirs, lang)

    def try_compile(self, body, headers=None, include_dirs=None, lang='c'):
        return _engine('config.try_compile', self, body, headers, include_dirs, lang)

    def try_link(self, body, headers=None, include_dirs=None, libraries=None, library_dirs=None, lang='c'):
        return _engine('config.try_link', self, body, headers, include_dirs, libraries, library_dirs, lang)

    def try_run(self, body, headers=None, include_dirs=None, libraries=None, library_dirs=None, lang='c'):
        return _engine('config.try_run', self, body, headers, include_dirs, libraries, library_dirs, lang)

    def check_func(self, func, headers=None, include_dirs=None, libraries=None, library_dirs=None, decl=0, call=0):
        return _engine('config.check_func', self, func, headers, include_dirs, libraries, library_dirs, decl, call)

    def check_lib(self, library, library_dirs=None, headers=None, include_dirs=None, other_libraries=[]):
        return _engine('config.check_lib', self, library, library_dirs, headers, include_dirs, other_libraries)

    def check_header(self, header, include_dirs=None, library_dirs=None, lang='c'):
        return _engine('config.check_header', self, header, include_dirs, library_dirs, lang)

    def search_cpp(self, pattern, body=None, headers=None, include_dirs=None, lang='c'):
        """Whether a line of the preprocessed source matches: Python's own expressions decide."""
        self._check_compiler()
        _, preprocessed = self._preprocess(body, headers, include_dirs, lang)
        if isinstance(pattern, str):
            pattern = re.compile(pattern)
        with open(preprocessed) as file:
            found = any(pattern.search(line) for line in file)
        self._clean()
        return found if _engine.version >= (3,) else int(found)


def dump_file(filename, head=None):
    log.info('%s' % filename if head is None else head)
    with open(filename) as file:
        log.info(file.read())


__getattr__ = _late(__name__, 'os', 'distutils.sysconfig customize_compiler', 'distutils.errors DistutilsExecError')
