"""`bdist_rpm`, under setuptools' name."""
import distutils.command.bdist_rpm as orig


class bdist_rpm(orig.bdist_rpm):
    _python_only = True
