"""`sdist`, with what version control knows."""
import distutils.command.sdist as orig
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('setuptools.sdist')
_default_revctrl = list


def walk_revctrl(dirname=''):
    """Files that the plugins for version control find."""
    from setuptools import _plugins
    for _, value in _plugins.find('setuptools.file_finders'):
        for item in _plugins.load(value)(dirname):
            yield item


class sdist(orig.sdist):
    user_options = _table['user_options']
    negative_opt = _table['negative_opt']
    README_EXTENSIONS = ['', '.rst', '.txt', '.md']
    READMES = tuple('README' + extension for extension in README_EXTENSIONS)
