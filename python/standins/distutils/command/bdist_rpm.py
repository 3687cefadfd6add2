"""`bdist_rpm`: an RPM package. Can be imported and configured, not run."""
from distutils import _ERRORS, _late
from distutils.cmd import Command
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('bdist_rpm')


class bdist_rpm(Command):
    _python_only = True
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    negative_opt = _table['negative_opt']

    def initialize_options(self):
        for option in self.user_options:
            setattr(self, option[0].rstrip('=').replace('-', '_'), None)

    def finalize_options(self):
        pass

    # Differs: refused in words.
    def run(self):
        raise DistutilsPlatformError('bdist_rpm is not supported: run the install command from a spec file')


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.log')
