/** Name of the folder in a build folder that holds what earlier runs have left for later ones. */
export const STATE_FOLDER = '.pydistutils';
