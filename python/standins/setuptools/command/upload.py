"""`upload`: gone, as from the original."""
from distutils.errors import DistutilsError
import distutils.command.upload as orig


class upload(orig.upload):
    _python_only = True

    def run(self):
        raise DistutilsError('The upload command has been removed, use twine to upload instead (https://pypi.org/p/twine)')
