/** The nearest spelling, for those who read command lines and inputs. */
export { nearestName } from '../grammar/nearest-name.ts';
