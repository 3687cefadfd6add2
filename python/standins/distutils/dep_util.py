"""What must be made anew: comparisons of file times. The engine looks at the disk."""
from distutils import _late
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


def newer(source, target):
    return _engine('newer', source, target)


def newer_pairwise(sources, targets):
    return _engine('newer_pairwise', sources, targets)


def newer_group(sources, target, missing='error'):
    return _engine('newer_group', sources, target, missing)


__getattr__ = _late(__name__, 'os', 'distutils.errors DistutilsFileError')
