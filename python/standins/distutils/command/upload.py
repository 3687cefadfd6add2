"""`upload`: sends distributions to the package index. Can be imported and configured, not run."""
from distutils import _ERRORS, _late
from distutils.config import PyPIRCCommand
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('upload')


class upload(PyPIRCCommand):
    _python_only = True
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    _flags = ('sign',)

    def initialize_options(self):
        PyPIRCCommand.initialize_options(self)
        for option in self.user_options:
            name = option[0].rstrip('=').replace('-', '_')
            if not hasattr(self, name):
                setattr(self, name, 0 if name in self._flags else None)
        self.username = self.password = ''

    def finalize_options(self):
        PyPIRCCommand.finalize_options(self)

    # Differs: refused in words.
    def run(self):
        raise DistutilsPlatformError('upload is not supported: use twine (https://twine.readthedocs.io)')


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.log')
