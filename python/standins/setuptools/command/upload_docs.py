"""`upload_docs`: not supported."""
import sys

from distutils import _late
from distutils.config import PyPIRCCommand
from setuptools.command._unsupported import Unsupported


class upload_docs(Unsupported):
    _python_only = True
    description = 'Upload documentation to ' + ('sites other than PyPi such as devpi' if sys.version_info >= (3, 8) else 'PyPI')
    instead = 'the site that it uploaded to is gone'
    user_options = PyPIRCCommand.user_options + [('upload-dir=', None, 'directory to upload')]
    boolean_options = ['show-response', 'sign']

    def initialize_options(self):
        self.repository = self.upload_dir = None
        self.show_response = 0


__getattr__ = _late(__name__, 'os', 'shutil', 'socket', 'tempfile', 'zipfile', 'base64 standard_b64encode', 'distutils.log',
                    'distutils.errors DistutilsOptionError', 'pkg_resources iter_entry_points')
