import { type Option } from './option-table.ts';
/** Valid before the first command and after each. */
export declare const GLOBAL_OPTIONS: readonly Option[];
/** Valid before the first command only. */
export declare const TOPLEVEL_OPTIONS: readonly Option[];
/** Print something about the project and end the run. */
export declare const DISPLAY_OPTIONS: readonly Option[];
/** `Distribution.display_option_names`. */
export declare const DISPLAY_OPTION_NAMES: readonly string[];
export declare const GLOBAL_NEGATIVE_OPT: Readonly<Record<string, string>>;
export declare const GLOBAL_ALIASES: Readonly<Record<string, string>>;
export declare const COMMON_USAGE = "Common commands: (see '--help-commands' for more)\n\n  setup.py build      will build the package underneath 'build/'\n  setup.py install    will install the package\n";
