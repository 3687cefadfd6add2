"""`dist_info`: not supported; importable."""
from distutils import _late
from setuptools.command._unsupported import Unsupported


class dist_info(Unsupported):
    _python_only = True
    description = 'create a .dist-info directory'
    instead = '`pip install .` makes one'
    user_options = [('egg-base=', 'e', 'directory containing .egg-info directories (default: top of the source tree)')]

    def initialize_options(self):
        self.egg_base = None


__getattr__ = _late(__name__, 'os', 'distutils.log', 'distutils.core Command')
