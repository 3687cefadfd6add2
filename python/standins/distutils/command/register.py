"""`register`: makes a project known to the package index. Can be imported and configured, not run."""
from distutils import _ERRORS, _late
from distutils.config import PyPIRCCommand
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('register')


class register(PyPIRCCommand):
    _python_only = True
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    _flags = ('list_classifiers', 'strict')

    def initialize_options(self):
        PyPIRCCommand.initialize_options(self)
        for option in self.user_options:
            name = option[0].rstrip('=').replace('-', '_')
            if not hasattr(self, name):
                setattr(self, name, 0 if name in self._flags else None)

    def finalize_options(self):
        PyPIRCCommand.finalize_options(self)

    # Differs: refused in words.
    def run(self):
        raise DistutilsPlatformError('register is not supported: the index no longer needs it; upload with twine')

    sub_commands = [('check', lambda self: True)]


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.log')
