/** The source of an extension module of that name, empty but for `before`, on Python 2 and 3. */
export function extensionSource(name: string, before = ''): string {
  return `${before}#include <Python.h>
#if PY_MAJOR_VERSION >= 3
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "${name}", NULL, -1, NULL, NULL, NULL, NULL, NULL};
PyMODINIT_FUNC PyInit_${name}(void) { return PyModule_Create(&definition); }
#else
PyMODINIT_FUNC init${name}(void) { Py_InitModule("${name}", NULL); }
#endif
`;
}
