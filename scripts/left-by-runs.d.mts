export function isLeftByRuns(path: string): boolean;
export function copyAsCloned(from: string, to: string): void;
