"""`register`: gone, as from the original."""
from distutils.errors import DistutilsError
import distutils.command.register as orig


class register(orig.register):
    _python_only = True

    def run(self):
        raise DistutilsError('The register command has been removed, use twine to upload instead (https://pypi.org/p/twine)')
