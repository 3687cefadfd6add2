"""Programs that start a script on Windows, for entry points: found beside this interpreter, never brought along.

The launcher of setuptools starts `NAME-script.py` beside it. That of pip starts what is appended to it. Either lies in a folder of
`sys.path`, or in the wheels that ensurepip brings. Source: setuptools/command/easy_install.py: WindowsExecutableLauncherWriter.
"""
import base64
import glob
import io
import os
import re
import sys
import zipfile

KINDS = {'console': ('cli', 't', '.py', 'pythonw.exe', 'python.exe'), 'gui': ('gui', 'w', '.pyw', 'python.exe', 'pythonw.exe')}
SIZES = {'win32': ('-32', '32'), 'win-arm64': ('-arm64', '64-arm')}
MANIFEST = 'setuptools/command/launcher manifest.xml'


def files(kind, name, header, text, platform):
    """What stands for one script, as `[file name, text]` or `[file name, content in base64, 'b']`."""
    program, short, ending, wrong, right = KINDS[kind]
    size, short_size = SIZES.get(platform, ('-64', '64'))
    header = with_interpreter(header, wrong, right)
    script = [name + '-script' + ending, header + text]
    launcher = content_of('setuptools/%s%s.exe' % (program, size))
    if launcher is not None:
        manifest = content_of(MANIFEST) if platform == 'win32' else None
        return [script, binary(name + '.exe', launcher)] + (
            [] if manifest is None else [[name + '.exe.manifest', manifest.decode('utf-8') % {'name': name}]])
    launcher = content_of('pip/_vendor/distlib/%s%s.exe' % (short, short_size))
    if launcher is not None:
        return [binary(name + '.exe', launcher + header.encode('utf-8') + archive(text))]
    return [script, [name + '.cmd', '@%s "%%~dp0%s" %%*\n' % (header[2:].strip(), script[0])]]


def binary(name, content):
    return [name, base64.b64encode(content).decode('ascii'), 'b']


def archive(text):
    content = io.BytesIO()
    with zipfile.ZipFile(content, 'w') as z:
        z.writestr(zipfile.ZipInfo('__main__.py', (1980, 1, 1, 0, 0, 0)), text.encode('utf-8'))
    return content.getvalue()


def with_interpreter(header, wrong, right):
    """A script with windows of its own is run by the interpreter that has no console, if there is one; and the other way round."""
    changed = re.sub(re.escape(wrong), lambda _: right, header, flags=re.I)
    return changed if os.path.isfile(changed[2:].strip().strip('"')) else header


def content_of(path):
    for folder in sys.path:
        try:
            with open(os.path.join(folder, *path.split('/')), 'rb') as f:
                return f.read()
        except EnvironmentError:
            pass
    wheels = os.path.join(os.path.dirname(os.__file__), 'ensurepip', '_bundled', path.split('/')[0] + '-*.whl')
    for wheel in sorted(glob.glob(wheels)):
        try:
            with zipfile.ZipFile(wheel) as z:
                return z.read(path)
        except (EnvironmentError, KeyError, zipfile.BadZipfile):
            pass
    return None
