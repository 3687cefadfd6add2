import { osPath } from '../grammar/os-path.ts';

/** How a run is started. Ends with a newline of its own. Source: distutils/core.py: gen_usage. */
export function genUsage(scriptName: string, osName: string): string {
  const script = osPath(osName).basename(scriptName);
  return `\
usage: ${script} [global_opts] cmd1 [cmd1_opts] [cmd2 [cmd2_opts] ...]
   or: ${script} --help [cmd1 cmd2 ...]
   or: ${script} --help-commands
   or: ${script} cmd --help
`;
}
