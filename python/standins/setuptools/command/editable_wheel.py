"""`editable_wheel`: not supported; importable for scripts that derive from it."""
from setuptools.command._unsupported import Unsupported


class editable_wheel(Unsupported):
    _python_only = True
    description = 'create a PEP 660 wheel that leads to the sources'
    instead = '`pip install -e .` installs a project in place, `build_ext --inplace` builds its extensions there'
    user_options = [('dist-dir=', 'd', 'directory to put final built distributions in'),
                    ('dist-info-dir=', 'I', 'path to a pre-build .dist-info directory'),
                    ('mode=', None, 'how strictly the wheel keeps to what an installation would hold')]

    def initialize_options(self):
        self.dist_dir = None
        self.dist_info_dir = None
        self.project_dir = None
        self.mode = None
