/**
 * The folder `python/`, which lies beside `dist/` and `src/`.
 * @throws Error when the installation is not whole
 */
export declare function pythonFolder(): string;
