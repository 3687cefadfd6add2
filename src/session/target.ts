/** What is known of an interpreter, for those who run a session. */
export { shortVersion, type PythonTarget } from '../interpreter/python-target.ts';
