import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { strtobool } from '../grammar/strtobool.ts';

/** Where an option was set. */
export interface OptionSite {
  /** The file, or `command line`. */
  readonly source: string;
  /** Of the file: the command, or `global`. */
  readonly section: string;
  readonly option: string;
}

/** What the words for yes and no stand for. Throws DistutilsOptionError. Source: distutils/dist.py: _set_command_options. */
export function truthOfOption(text: string, { source, section, option }: OptionSite, major: number): 0 | 1 {
  try {
    return strtobool(text, major);
  } catch (error) {
    if (!isPythonError(error, 'ValueError')) throw error;
    const name = option.replaceAll('_', '-');
    throw new EngineError('DistutilsOptionError', error.message, {
      code: 'bad-boolean',
      hint: source === 'command line' ? `--${name} is yes or no` : `in ${source}, section [${section}], ${name} is to be yes or no`,
      cause: error,
    });
  }
}
