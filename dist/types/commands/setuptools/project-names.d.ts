/** `pkg_resources.safe_name`: runs of what may not stand in a name, as one dash. */
export declare function safeProjectName(name: string): string;
/** `pkg_resources.safe_version`: normalised, or with dashes for what may not stand in a version. */
export declare function safeProjectVersion(version: string): string;
