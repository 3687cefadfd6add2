"""`TextFile`: a text file by logical lines: no comments, no blank lines, continued lines joined. Only scripts use it."""
import io
import sys

from pydistutils_bridge.wire import bind as _bind

_PY2 = _bind(__name__).version < (3,)


class TextFile:
    _engine_mirrors = False

    default_options = {'strip_comments': 1, 'skip_blanks': 1, 'lstrip_ws': 0, 'rstrip_ws': 1, 'join_lines': 0,
                       'collapse_join': 0}
    if not _PY2:
        default_options['errors'] = 'strict'

    def __init__(self, filename=None, file=None, **options):
        if filename is None and file is None:
            raise RuntimeError("you must supply either or both of 'filename' and 'file'")
        for name, default in self.default_options.items():
            setattr(self, name, options.get(name, default))
        for name in options:
            if name not in self.default_options:
                raise KeyError("invalid TextFile option '%s'" % name)
        self.linebuf = []
        if file is None:
            self.open(filename)
        else:
            self.filename, self.file, self.current_line = filename, file, 0

    def open(self, filename):
        self.filename = filename
        self.file = open(filename) if _PY2 else io.open(filename, errors=self.errors)
        self.current_line = 0

    def close(self):
        file, self.file = self.file, None
        self.filename = self.current_line = None
        file.close()

    def gen_error(self, msg, line=None):
        if line is None:
            line = self.current_line
        where = 'lines %d-%d' % tuple(line) if isinstance(line, (list, tuple)) else 'line %d' % line
        return self.filename + ', %s: %s' % (where, msg)

    def error(self, msg, line=None):
        raise ValueError('error: ' + self.gen_error(msg, line))

    def warn(self, msg, line=None):
        sys.stderr.write('warning: ' + self.gen_error(msg, line) + '\n')

    def readline(self):
        """The next logical line; None at the end of the file."""
        if self.linebuf:
            return self.linebuf.pop()
        begun = ''
        while True:
            line = self.file.readline()
            if line and self.strip_comments:
                line = _without_comment(line)
                if line is None:
                    continue
            if self.join_lines and begun:
                if not line:
                    self.warn('continuation line immediately precedes end-of-file')
                    return begun
                line = begun + (line.lstrip() if self.collapse_join else line)
                self._count(joined=True)
            elif not line:
                return None
            else:
                self._count(joined=False)
            line = self._stripped(line)
            if self.skip_blanks and line in ('', '\n'):
                continue
            # An empty line that is kept fails here in the original too, with the same exception.
            if self.join_lines and line[-1] == '\\':
                begun = line[:-1]
            elif self.join_lines and line[-2:] == '\\\n':
                begun = line[:-2] + '\n'
            else:
                return line

    def _count(self, joined):
        """Moves `current_line` to the line just read: a number, or first and last number of joined lines."""
        last = self.current_line[1] if isinstance(self.current_line, list) else self.current_line
        if not joined:
            self.current_line = last + 1
        elif isinstance(self.current_line, list):
            self.current_line[1] = last + 1
        else:
            self.current_line = [last, last + 1]

    def _stripped(self, line):
        if self.lstrip_ws:
            line = line.lstrip()
        return line.rstrip() if self.rstrip_ws else line

    def readlines(self):
        return list(iter(self.readline, None))

    def unreadline(self, line):
        self.linebuf.append(line)


def _without_comment(line):
    """The line without its comment; None where nothing else stood on it."""
    at = line.find('#')
    if at < 0:
        return line
    if at and line[at - 1] == '\\':
        return line.replace('\\#', '#')
    kept = line[:at] + ('\n' if line[-1] == '\n' else '')
    return kept if kept.strip() else None
