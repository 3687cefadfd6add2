"""`rotate`: keeps the newest files of a folder."""
import os
import shutil
from glob import glob

from distutils import log
from distutils.errors import DistutilsOptionError
from distutils.util import convert_path
from setuptools import Command


class rotate(Command):
    _python_only = True
    description = 'delete older distributions, keeping N newest files'
    user_options = [
        ('match=', 'm', 'patterns to match (required)'),
        ('dist-dir=', 'd', 'directory where the distributions are'),
        ('keep=', 'k', 'number of matching distributions to keep'),
    ]
    boolean_options = []

    def initialize_options(self):
        self.match = None
        self.dist_dir = None
        self.keep = None

    def finalize_options(self):
        if self.match is None:
            raise DistutilsOptionError("Must specify one or more (comma-separated) match patterns (e.g. '.zip' or '.egg')")
        if self.keep is None:
            raise DistutilsOptionError('Must specify number of files to keep')
        try:
            self.keep = int(self.keep)
        except ValueError:
            raise DistutilsOptionError('--keep must be an integer')
        if isinstance(self.match, str):
            self.match = [convert_path(pattern.strip()) for pattern in self.match.split(',')]
        self.set_undefined_options('bdist', ('dist_dir', 'dist_dir'))

    def run(self):
        self.run_command('egg_info')
        for pattern in self.match:
            pattern = self.distribution.get_name() + '*' + pattern
            files = glob(os.path.join(self.dist_dir, pattern))
            files.sort(key=os.path.getmtime, reverse=True)
            log.info('%d file(s) matching %s', len(files), pattern)
            for name in files[self.keep:]:
                log.info('Deleting %s', name)
                if not self.dry_run:
                    shutil.rmtree(name) if os.path.isdir(name) else os.unlink(name)
