/** Reading `--target FILE.json`. */
export { loadTarget as readTarget } from '../interpreter/target-record.ts';
