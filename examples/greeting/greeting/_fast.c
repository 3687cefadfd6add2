#include <Python.h>
#include "_fast.h"

static PyObject *
count_letters(PyObject *self, PyObject *args)
{
    PyObject *text;
    Py_ssize_t at, length, count = 0;

#if PY_MAJOR_VERSION >= 3
    if (!PyArg_ParseTuple(args, "U", &text))
        return NULL;
#else
    PyObject *given;
    if (!PyArg_ParseTuple(args, "O", &given))
        return NULL;
    text = PyUnicode_FromObject(given);
    if (text == NULL)
        return NULL;
#endif
    length = TEXT_LENGTH(text);
    for (at = 0; at < length; at++)
        if (Py_UNICODE_ISALPHA(TEXT_CHAR(text, at)))
            count++;
#if PY_MAJOR_VERSION < 3
    Py_DECREF(text);
#endif
    return PyLong_FromSsize_t(count);
}

static PyMethodDef methods[] = {
    {"count_letters", count_letters, METH_VARARGS, "How many letters there are, spaces and signs not counted."},
    {NULL, NULL, 0, NULL}
};

#if PY_MAJOR_VERSION >= 3
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_fast", NULL, -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC
PyInit__fast(void)
{
    return PyModule_Create(&module);
}
#else
PyMODINIT_FUNC
init_fast(void)
{
    Py_InitModule("_fast", methods);
}
#endif
