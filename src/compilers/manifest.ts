/**
 * The manifest of an extension without its reference to Microsoft's C runtime; null where it refers to nothing else.
 * Source: distutils/msvc9compiler.py: _remove_visual_c_ref.
 */
export function withoutVisualCReference(manifest: string): string | null {
  const rest = manifest
    .replace(/<assemblyIdentity[^]*?name=("|')Microsoft\.VC\d{2}\.CRT("|')[^]*?(\/>|<\/assemblyIdentity>)/g, '')
    .replace(/<dependentAssembly>\s*<\/dependentAssembly>/g, '');
  return /<assemblyIdentity[^]*?name=(?:"|')([^]+?)(?:"|')[^]*?(?:\/>|<\/assemblyIdentity>)/.test(rest) ? rest : null;
}
