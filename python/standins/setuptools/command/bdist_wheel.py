"""`bdist_wheel`, which setuptools has since 70: that of the package `wheel` where it has one, else importable only."""
import sysconfig

from setuptools.command._unsupported import Unsupported


class bdist_wheel(Unsupported):
    _python_only = True
    description = 'create a wheel distribution'
    instead = '`pip wheel .` makes a wheel, as does this command with the package wheel before 0.46'
    user_options = [('bdist-dir=', 'b', 'temporary directory for creating the distribution'),
                    ('plat-name=', 'p', 'platform name to embed in generated filenames [default: %s]' % sysconfig.get_platform()),
                    ('keep-temp', 'k', 'keep the pseudo-installation tree around after creating the distribution archive'),
                    ('dist-dir=', 'd', 'directory to put final built distributions in'),
                    ('skip-build', None, 'skip rebuilding everything (for testing/debugging)'),
                    ('relative', None, 'build the archive using relative paths [default: false]'),
                    ('owner=', 'u', "owner name used when creating a tar file [default: current user]"),
                    ('group=', 'g', "group name used when creating a tar file [default: current group]"),
                    ('universal', None, 'make a universal wheel [default: false]'),
                    ('compression=', None, 'zipfile compression (one of: deflated, stored)'),
                    ('python-tag=', None, 'Python implementation compatibility tag'),
                    ('build-number=', None, 'build number for this particular version'),
                    ('py-limited-api=', None, 'Python tag (cp32|cp33|cpNN) for abi3 wheel tag')]
    boolean_options = ['keep-temp', 'skip-build', 'relative', 'universal']

    def initialize_options(self):
        self.bdist_dir = self.data_dir = self.plat_name = self.plat_tag = self.dist_dir = self.egginfo_dir = None
        self.root_is_pure = self.owner = self.group = self.python_tag = self.build_number = None
        self.format = 'zip'
        self.compression = 'deflated'
        self.keep_temp = self.skip_build = self.relative = self.universal = self.py_limited_api = self.plat_name_supplied = False


try:
    try:
        from wheel._bdist_wheel import bdist_wheel  # noqa: F811
    except ImportError:
        from wheel.bdist_wheel import bdist_wheel  # noqa: F811
except ImportError:
    pass  # none there, or a newer one, which asks for this very class
