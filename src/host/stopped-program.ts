/** What is told of a program that its `signal` has ended, or kept from being started. @param program what it is called by */
export function stoppedProgram(program: string | undefined): NodeJS.ErrnoException {
  return Object.assign(new Error(`${program}: stopped`), { code: 'ABORT_ERR' });
}
