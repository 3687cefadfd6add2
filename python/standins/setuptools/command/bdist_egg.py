"""`bdist_egg`: not supported; importable for scripts that derive from it."""
from setuptools.command._unsupported import Unsupported


class bdist_egg(Unsupported):
    _python_only = True
    description = 'create an "egg" distribution'
    instead = 'eggs are no longer used; `pip wheel .` makes a wheel'
    user_options = [('dist-dir=', 'd', 'directory to put final built distributions in'),
                    ('keep-temp', 'k', 'keep the pseudo-installation tree around after creating the distribution archive'),
                    ('plat-name=', 'p', 'platform name to embed in generated filenames'),
                    ('exclude-source-files', None, 'remove all .py files from the generated egg'),
                    ('skip-build', None, 'skip rebuilding everything (for testing/debugging)')]
    boolean_options = ['keep-temp', 'skip-build', 'exclude-source-files']

    def initialize_options(self):
        self.dist_dir = None
        self.keep_temp = 0
        self.plat_name = None
        self.exclude_source_files = None
        self.skip_build = 0

    def zip_safe(self):
        return getattr(self.distribution, 'zip_safe', None)


def analyze_egg(egg_dir, stubs):
    return False


def write_safety_flag(egg_dir, safe):
    """A file that says whether the project can be run from a zip file."""
    import os
    for flag, name in ((True, 'zip-safe'), (False, 'not-zip-safe')):
        path = os.path.join(egg_dir, name)
        if os.path.exists(path):
            if safe is None or bool(safe) != flag:
                os.unlink(path)
        elif safe is not None and bool(safe) == flag:
            with open(path, 'w') as stream:
                stream.write('\n')
