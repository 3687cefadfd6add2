"""`upload`: gone, as from the original since 42."""
from distutils.errors import DistutilsError
import distutils.command.upload as orig


class upload(orig.upload):
    _python_only = True

    # Differs: removed on 2.7 and 3.6 too, whose setuptools still has it and calls it deprecated.
    def run(self):
        raise DistutilsError('The upload command has been removed, use twine to upload instead (https://pypi.org/p/twine)')
