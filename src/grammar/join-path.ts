/**
 * `os.path.join`, `splitdrive` and `isabs` of a target, by its `os.name`. Node's `path.join` is no substitute: it
 * normalises (`a/../b`, `./a`), and the transcript shows paths as Python joined them.
 */

/** `os.path.join(first, ...rest)`. */
export function joinPath(osName: string, first: string, ...rest: readonly string[]): string {
  return osName === 'nt' ? joinWindows(first, rest) : joinPosix(first, rest);
}

function joinPosix(first: string, rest: readonly string[]): string {
  let path = first;
  for (const part of rest) path = joinTwo(path, part);
  return path;
}

/** `posixpath.join(path, part)`. */
export function joinTwo(path: string, part: string): string {
  if (part.startsWith('/')) return part;
  return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
}

function joinWindows(first: string, rest: readonly string[]): string {
  let [drive, path] = splitDrive(first);
  for (const part of rest) {
    const [partDrive, partPath] = splitDrive(part);
    if (isSeparator(partPath.charAt(0))) {
      if (partDrive !== '' || drive === '') drive = partDrive;
      path = partPath;
      continue;
    }
    if (partDrive !== '' && partDrive !== drive) {
      const sameDrive = partDrive.toLowerCase() === drive.toLowerCase();
      drive = partDrive;
      if (!sameDrive) {
        path = partPath;
        continue;
      }
    }
    if (path !== '' && !isSeparator(path.charAt(path.length - 1))) path += '\\';
    path += partPath;
  }
  const bareShare = path !== '' && !isSeparator(path.charAt(0)) && drive !== '' && !drive.endsWith(':');
  return bareShare ? `${drive}\\${path}` : drive + path;
}

/**
 * `ntpath.splitdrive`: `C:` or `\\host\share`, and the rest.
 * Differs: what begins like a share but is none (`\\host`) has no drive; 3.11 and later take it all for one.
 */
export function splitDrive(path: string): [drive: string, rest: string] {
  const flat = path.replaceAll('/', '\\');
  if (flat.startsWith('\\\\') && flat.charAt(2) !== '\\') {
    const host = flat.indexOf('\\', 2);
    if (host === -1) return ['', path];
    const share = flat.indexOf('\\', host + 1);
    if (share === host + 1) return ['', path];
    return share === -1 ? [path, ''] : [path.slice(0, share), path.slice(share)];
  }
  return flat.charAt(1) === ':' ? [path.slice(0, 2), path.slice(2)] : ['', path];
}

function isSeparator(character: string): boolean {
  return character === '\\' || character === '/';
}
