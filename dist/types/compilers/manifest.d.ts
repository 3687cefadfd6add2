/**
 * The manifest of an extension without its reference to Microsoft's C runtime; null where it refers to nothing else.
 * Source: distutils/msvc9compiler.py: _remove_visual_c_ref.
 */
export declare function withoutVisualCReference(manifest: string): string | null;
