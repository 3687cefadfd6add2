"""`register`: gone, as from the original since 42."""
from distutils.errors import DistutilsError
import distutils.command.register as orig


class register(orig.register):
    _python_only = True

    # Differs: removed on 2.7 and 3.6 too, whose setuptools still has it and calls it deprecated.
    def run(self):
        raise DistutilsError('The register command has been removed, use twine to upload instead (https://pypi.org/p/twine)')
