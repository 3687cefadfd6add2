"""`build_scripts`: scripts, their first line adjusted to the interpreter."""
import re
from stat import ST_MODE  # noqa: F401

from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('build_scripts')

first_line_re = re.compile(br'^#!.*python[0-9.]*([ \t].*)?$')


class build_scripts(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        return _engine('build_scripts.initialize_options', self)

    def finalize_options(self):
        return _engine('build_scripts.finalize_options', self)

    def get_source_files(self):
        return _engine('build_scripts.get_source_files', self)

    def run(self):
        return _engine('build_scripts.run', self)

    def copy_scripts(self):
        return _engine('build_scripts.copy_scripts', self)


if _engine.version >= (3,):
    from distutils._two_to_three import Mixin2to3

    class build_scripts_2to3(build_scripts, Mixin2to3):
        def copy_scripts(self):
            return _engine('build_scripts_2to3.copy_scripts', self)


__getattr__ = _late(__name__, 'os', 'tokenize', 'distutils.sysconfig', 'distutils.log', 'distutils.dep_util newer',
                    'distutils.util convert_path')
