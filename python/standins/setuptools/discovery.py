"""Finders of packages, by the names that setuptools 61 gave them."""
import os

from setuptools import PackageFinder, PEP420PackageFinder  # noqa: F401


def find_package_path(name, package_dir, root_dir):
    """The folder of a package, as `package_dir` has it: of the nearest package around it that is named there."""
    parts = name.split('.')
    for end in range(len(parts), 0, -1):
        parent = '.'.join(parts[:end])
        if parent in package_dir:
            return os.path.join(root_dir, package_dir[parent], *parts[end:])
    return os.path.join(root_dir, *(package_dir.get('') or '').split('/') + parts)
