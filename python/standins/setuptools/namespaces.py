"""Namespace packages: the engine writes their `.pth` files."""


class Installer(object):
    _engine_mirrors = False
    nspkg_ext = '-nspkg.pth'


class DevelopInstaller(Installer):
    pass
