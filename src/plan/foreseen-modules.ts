/** Modules of one folder that will probably be byte-compiled, when they have been copied to where they belong. */
export interface ForeseenModules {
  /** Where they are now. */
  readonly folder: string;
  /** What is put before the name of each in the path that its code records; ends with a separator. */
  readonly recorded: string;
  /** Names of files; undefined: all that end in `.py`. */
  readonly names?: readonly string[];
}
