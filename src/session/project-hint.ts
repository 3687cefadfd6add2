/** For who names a project or its script in another way than ours. */
export const PROJECT_HINT = 'name the folder of the project with -C DIR, or another script with --setup-script FILE';
