"""Namespace packages: the engine writes their `.pth` files."""
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class Installer:
    nspkg_ext = '-nspkg.pth'

    def install_namespaces(self):
        return _engine('Installer.install_namespaces', self)


class DevelopInstaller(Installer):
    pass
