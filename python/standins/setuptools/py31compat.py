"""What setuptools kept here for Pythons before 3.2, until 47; scripts still import it, some names of it from versions long gone."""
from sysconfig import get_config_vars, get_path  # noqa: F401
from unittest import main as unittest_main  # noqa: F401

__all__ = []

try:
    from tempfile import TemporaryDirectory
except ImportError:  # 2.7
    import shutil
    import tempfile

    class TemporaryDirectory(object):
        def __init__(self, **words):
            self.name = tempfile.mkdtemp(**words)

        def __enter__(self):
            return self.name

        def __exit__(self, *raised):
            shutil.rmtree(self.name, True)
