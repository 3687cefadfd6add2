"""unpack.py ARCHIVE FOLDER: unpacks a source distribution; nothing of it may land outside the folder."""
import os
import sys
import tarfile
import zipfile


def inside(folder, name):
    path = os.path.realpath(os.path.join(folder, name))
    return path == folder or path.startswith(folder + os.sep)


def unpack_zip(archive, folder):
    with zipfile.ZipFile(archive) as z:
        for info in z.infolist():
            if not inside(folder, info.filename):
                raise ValueError('%s: member %r would land outside the folder' % (archive, info.filename))
        z.extractall(folder)
        for info in z.infolist():
            mode = info.external_attr >> 16 & 0o777
            if mode and not info.filename.endswith('/'):
                os.chmod(os.path.join(folder, info.filename), mode | 0o600)


def unpack_tar(archive, folder):
    with tarfile.open(archive) as t:
        for member in t.getmembers():
            if not inside(folder, member.name) or member.isdev() or member.issym() and not inside(
                    folder, os.path.join(os.path.dirname(member.name), member.linkname)) or member.islnk() and not inside(folder, member.linkname):
                raise ValueError('%s: member %r would land outside the folder' % (archive, member.name))
        if hasattr(tarfile, 'fully_trusted_filter'):  # every member was looked at above
            t.extractall(folder, filter='fully_trusted')
        else:
            t.extractall(folder)


def main(archive, folder):
    folder = os.path.realpath(folder)
    try:
        if zipfile.is_zipfile(archive):
            unpack_zip(archive, folder)
        else:
            unpack_tar(archive, folder)
    except (EnvironmentError, ValueError, tarfile.TarError, zipfile.BadZipfile) as error:
        sys.stderr.write('%s\n' % error)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
