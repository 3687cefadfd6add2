#ifndef GREETING_FAST_H
#define GREETING_FAST_H

/* The same file for Python 2 and 3. */
#if PY_MAJOR_VERSION >= 3
#define TEXT_LENGTH(text) PyUnicode_GetLength(text)
#define TEXT_CHAR(text, at) PyUnicode_ReadChar(text, at)
#else
#define TEXT_LENGTH(text) PyUnicode_GET_SIZE(text)
#define TEXT_CHAR(text, at) (PyUnicode_AS_UNICODE(text)[at])
#endif

#endif
