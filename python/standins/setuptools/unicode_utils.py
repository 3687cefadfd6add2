"""Texts of file names."""
import sys


def filesys_decode(path):
    if not isinstance(path, bytes):
        return path
    for encoding in (sys.getfilesystemencoding() or 'utf-8', 'utf-8'):
        try:
            return path.decode(encoding)
        except UnicodeDecodeError:
            continue


def try_encode(string, enc):
    try:
        return string.encode(enc)
    except UnicodeEncodeError:
        return None
