"""A whole tree as `os.listdir` gives it, for the engine: it takes five times as long to look into a folder in the directory's own order."""
import posix


def tree(top):
    """The names in a folder joined by slashes, each behind a letter that says what it is; then the same of each folder that was named,
    in that order. Two slashes part them. A question mark: cannot be listed.
    """
    folders, told = [top.encode('utf-8', 'surrogateescape')], []
    for folder in folders:
        try:
            with posix.scandir(folder) as entries:
                found = [(kind_of(entry), entry) for entry in entries]
        except OSError:
            told.append('?')
            continue
        told.append('/'.join([kind + entry.name.decode('utf-8', 'surrogateescape') for kind, entry in found]))
        folders += [entry.path for kind, entry in found if kind == 'd']
    return '//'.join(told)


def kind_of(entry):
    if entry.is_symlink():
        return 'l'
    return 'd' if entry.is_dir() else 'f' if entry.is_file() else 'o'
