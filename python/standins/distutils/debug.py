"""Whether distutils shall tell what it does: the environment's `DISTUTILS_DEBUG`, as text."""
import os

DEBUG = os.environ.get('DISTUTILS_DEBUG')
