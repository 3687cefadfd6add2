"""`sdist`, with what version control knows."""
from distutils import _late
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

    def initialize_options(self):
        return _engine('sdist.initialize_options', self)

    def run(self):
        return _engine('sdist.run', self)

    def check_readme(self):
        return _engine('sdist.check_readme', self)

    def add_defaults(self):
        return _engine('sdist.add_defaults', self)

    def _add_defaults_standards(self):
        return _engine('sdist._add_defaults_standards', self)

    def _add_defaults_optional(self):
        return _engine('sdist._add_defaults_optional', self)

    def _add_defaults_python(self):
        return _engine('sdist._add_defaults_python', self)

    def _add_defaults_data_files(self):
        return _engine('sdist._add_defaults_data_files', self)

    def _add_defaults_ext(self):
        return _engine('sdist._add_defaults_ext', self)

    def _add_defaults_c_libs(self):
        return _engine('sdist._add_defaults_c_libs', self)

    def _add_defaults_scripts(self):
        return _engine('sdist._add_defaults_scripts', self)

    def read_manifest(self):
        return _engine('sdist.read_manifest', self)

    def make_release_tree(self, base_dir, files):
        return _engine('sdist.make_release_tree', self, base_dir, files)

    def make_distribution(self):
        return _engine('sdist.make_distribution', self)


__getattr__ = _late(__name__, 'os', 'sys', 'io', 'contextlib', 'glob iglob', 'distutils.log', 'pkg_resources')
