import type { HintContext } from '../compilers/hints.ts';
import { realPlatform } from '../host/environment.ts';
import { packageTool } from './package-tool.ts';

/** What hints need to know of the machine that we are on. */
export function thisMachine(
  environment: Readonly<Record<string, string | undefined>>,
): Pick<HintContext, 'packageTool'> & { readonly windows: boolean } {
  const tool = packageTool(environment);
  return { windows: realPlatform() === 'nt', ...(tool === undefined ? {} : { packageTool: tool }) };
}
