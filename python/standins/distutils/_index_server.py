"""What `register` and `upload` share: metadata as fields of a form, and forms as bytes. Not in the original."""
import hashlib
import sys

_PY2 = sys.version_info < (3,)


def metadata_fields(meta):
    """Pairs of what the index knows of a release, but for its name and version."""
    return [('summary', meta.get_description()), ('home_page', meta.get_url()), ('author', meta.get_contact()),
            ('author_email', meta.get_contact_email()), ('license', meta.get_licence()),
            ('description', meta.get_long_description()), ('keywords', meta.get_keywords()),
            ('platform', meta.get_platforms()), ('classifiers', meta.get_classifiers()),
            ('download_url', meta.get_download_url()), ('provides', meta.get_provides()),
            ('requires', meta.get_requires()), ('obsoletes', meta.get_obsoletes())]


def to_bytes(value):
    if isinstance(value, bytes):
        return value
    if _PY2:
        return value.encode('utf-8') if isinstance(value, unicode) else str(value)  # noqa: F821
    return str(value).encode('utf-8')


def form(fields, newline, last_newline=b''):
    """`(boundary, body)` of a form whose parts are ended by `newline`; a value `(name, bytes)` is a file.

    `last_newline`: what is put behind a value that ends with a carriage return, which the original's `register` adds to.
    """
    parts = []
    for name, value in fields:
        for each in value if isinstance(value, list) else [value]:
            head = 'Content-Disposition: form-data; name="%s"' % name
            if isinstance(each, tuple):
                head += ';%sfilename="%s"' % ('' if _PY2 else ' ', each[0])
                each = each[1]
            content = to_bytes(each)
            parts.append(head.encode('utf-8') + newline * 2 + content + (last_newline if content.endswith(b'\r') else b''))
    # Nothing in the form can look like this.
    boundary = b'-' * 14 + hashlib.sha1(b''.join(parts)).hexdigest()[:37].encode('ascii')
    between = newline + b'--' + boundary
    body = b''.join(between + newline + part for part in parts) + between + b'--' + newline
    return boundary.decode('ascii'), body


def framed(text):
    return '\n'.join(('-' * 75, text, '-' * 75))
