"""`check`: whether the metadata is complete."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('check')

if _engine.version < (3,):
    PKG_INFO_ENCODING = 'utf-8'


class check(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        return _engine('check.initialize_options', self)

    def finalize_options(self):
        return _engine('check.finalize_options', self)

    def warn(self, msg):
        return _engine('check.warn', self, msg)

    def run(self):
        return _engine('check.run', self)

    def check_metadata(self):
        return _engine('check.check_metadata', self)

    def check_restructuredtext(self):
        return _engine('check.check_restructuredtext', self)

    def _check_rst_data(self, data):
        return _engine('check._check_rst_data', self, data)


def _has_docutils():
    try:
        import docutils.frontend, docutils.nodes, docutils.parsers.rst, docutils.utils  # noqa: E401,F401
    except Exception:
        return False
    return True


_names = _late(__name__, 'distutils.errors DistutilsSetupError')


def __getattr__(name):
    # Found out when first asked: docutils takes long to import.
    return _has_docutils() if name == 'HAS_DOCUTILS' else _names(name)


if _engine.version < (3, 7):
    HAS_DOCUTILS = _has_docutils()
