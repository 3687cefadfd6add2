import { getExecOutput } from '@actions/exec';

export interface ProgramResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the machine without showing it. Undefined where there is no such program. */
export type Run = (program: string, args: readonly string[], options?: { readonly cwd?: string }) => Promise<ProgramResult | undefined>;

export const runProgram: Run = async (program, args, options = {}) => {
  try {
    const { exitCode, stdout, stderr } = await getExecOutput(`"${program}"`, [...args], {
      silent: true,
      ignoreReturnCode: true,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    return { status: exitCode, stdout, stderr };
  } catch {
    return undefined;
  }
};
