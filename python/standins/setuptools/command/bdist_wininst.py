"""`bdist_wininst`, under setuptools' name."""
import distutils.command.bdist_wininst as orig


class bdist_wininst(orig.bdist_wininst):
    _python_only = True
