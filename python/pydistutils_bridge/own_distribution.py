"""What `importlib.metadata` knows of the setuptools that scripts import: its version."""
import os

from pydistutils_bridge.importer import ROOT
from pydistutils_bridge.wire import bind

engine = bind('setuptools')


def found():
    try:
        from importlib.metadata import Distribution
    except ImportError:  # before 3.8; it is that module that asks
        from importlib_metadata import Distribution

    class OwnDistribution(Distribution):
        def read_text(self, filename):
            if filename != 'METADATA':
                return None
            return 'Metadata-Version: 2.1\nName: setuptools\nVersion: %s\n' % engine('known_version')

        def locate_file(self, path):
            return os.path.join(ROOT, path)

    return iter([OwnDistribution()])
