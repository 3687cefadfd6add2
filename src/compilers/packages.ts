/** A family of systems by its package tool. */
export type PackageTool = 'apt' | 'dnf' | 'apk' | 'pacman' | 'brew';

/** Names of the package that brings a thing, by package tool. */
export type Packages = Readonly<Partial<Record<PackageTool, string>>>;

const INSTALL: Readonly<Record<PackageTool, string>> = {
  apt: 'apt-get install',
  dnf: 'dnf install',
  apk: 'apk add',
  pacman: 'pacman -S',
  brew: 'brew install',
};

/** A C compiler and what belongs to it. */
export const COMPILER_PACKAGES: Packages = {
  apt: 'build-essential',
  dnf: 'gcc gcc-c++',
  apk: 'build-base',
  pacman: 'base-devel',
  brew: 'gcc',
};

/** Libraries that legacy packages link with: by the name after `-l`, and by headers. */
const LIBRARIES: readonly { readonly names: readonly string[]; readonly headers: readonly string[]; readonly packages: Packages }[] = [
  {
    names: ['z'],
    headers: ['zlib.h', 'zconf.h'],
    packages: { apt: 'zlib1g-dev', dnf: 'zlib-devel', apk: 'zlib-dev', pacman: 'zlib', brew: 'zlib' },
  },
  {
    names: ['ssl', 'crypto'],
    headers: ['openssl/'],
    packages: { apt: 'libssl-dev', dnf: 'openssl-devel', apk: 'openssl-dev', pacman: 'openssl', brew: 'openssl' },
  },
  {
    names: ['ffi'],
    headers: ['ffi.h'],
    packages: { apt: 'libffi-dev', dnf: 'libffi-devel', apk: 'libffi-dev', pacman: 'libffi', brew: 'libffi' },
  },
  {
    names: ['xml2'],
    headers: ['libxml/', 'libxml2/'],
    packages: { apt: 'libxml2-dev', dnf: 'libxml2-devel', apk: 'libxml2-dev', pacman: 'libxml2', brew: 'libxml2' },
  },
  {
    names: ['xslt', 'exslt'],
    headers: ['libxslt/', 'libexslt/'],
    packages: { apt: 'libxslt1-dev', dnf: 'libxslt-devel', apk: 'libxslt-dev', pacman: 'libxslt', brew: 'libxslt' },
  },
  {
    names: ['curl'],
    headers: ['curl/'],
    packages: { apt: 'libcurl4-openssl-dev', dnf: 'libcurl-devel', apk: 'curl-dev', pacman: 'curl', brew: 'curl' },
  },
  {
    names: ['yaml'],
    headers: ['yaml.h'],
    packages: { apt: 'libyaml-dev', dnf: 'libyaml-devel', apk: 'yaml-dev', pacman: 'libyaml', brew: 'libyaml' },
  },
  {
    names: ['jpeg'],
    headers: ['jpeglib.h'],
    packages: { apt: 'libjpeg-dev', dnf: 'libjpeg-turbo-devel', apk: 'jpeg-dev', pacman: 'libjpeg-turbo', brew: 'jpeg' },
  },
  {
    names: ['png', 'png16'],
    headers: ['png.h'],
    packages: { apt: 'libpng-dev', dnf: 'libpng-devel', apk: 'libpng-dev', pacman: 'libpng', brew: 'libpng' },
  },
  {
    names: ['freetype'],
    headers: ['ft2build.h', 'freetype/'],
    packages: { apt: 'libfreetype6-dev', dnf: 'freetype-devel', apk: 'freetype-dev', pacman: 'freetype2', brew: 'freetype' },
  },
  {
    names: ['bz2'],
    headers: ['bzlib.h'],
    packages: { apt: 'libbz2-dev', dnf: 'bzip2-devel', apk: 'bzip2-dev', pacman: 'bzip2', brew: 'bzip2' },
  },
  { names: ['lzma'], headers: ['lzma.h'], packages: { apt: 'liblzma-dev', dnf: 'xz-devel', apk: 'xz-dev', pacman: 'xz', brew: 'xz' } },
  {
    names: ['sqlite3'],
    headers: ['sqlite3.h'],
    packages: { apt: 'libsqlite3-dev', dnf: 'sqlite-devel', apk: 'sqlite-dev', pacman: 'sqlite', brew: 'sqlite' },
  },
  {
    names: ['pq'],
    headers: ['libpq-fe.h'],
    packages: { apt: 'libpq-dev', dnf: 'libpq-devel', apk: 'libpq-dev', pacman: 'postgresql-libs', brew: 'libpq' },
  },
  {
    names: ['mysqlclient', 'mariadb'],
    headers: ['mysql.h', 'mysql/'],
    packages: {
      apt: 'default-libmysqlclient-dev',
      dnf: 'mariadb-connector-c-devel',
      apk: 'mariadb-connector-c-dev',
      pacman: 'mariadb-libs',
      brew: 'mysql-client',
    },
  },
  {
    names: ['ldap', 'ldap_r', 'lber'],
    headers: ['ldap.h', 'lber.h'],
    packages: { apt: 'libldap2-dev', dnf: 'openldap-devel', apk: 'openldap-dev', pacman: 'libldap', brew: 'openldap' },
  },
  {
    names: ['sasl2'],
    headers: ['sasl/', 'sasl.h'],
    packages: { apt: 'libsasl2-dev', dnf: 'cyrus-sasl-devel', apk: 'cyrus-sasl-dev', pacman: 'libsasl', brew: 'cyrus-sasl' },
  },
  {
    names: ['readline'],
    headers: ['readline/'],
    packages: { apt: 'libreadline-dev', dnf: 'readline-devel', apk: 'readline-dev', pacman: 'readline', brew: 'readline' },
  },
  {
    names: ['ncurses', 'ncursesw', 'curses'],
    headers: ['ncurses.h', 'curses.h'],
    packages: { apt: 'libncurses-dev', dnf: 'ncurses-devel', apk: 'ncurses-dev', pacman: 'ncurses', brew: 'ncurses' },
  },
  { names: ['gmp'], headers: ['gmp.h'], packages: { apt: 'libgmp-dev', dnf: 'gmp-devel', apk: 'gmp-dev', pacman: 'gmp', brew: 'gmp' } },
  {
    names: ['mpfr'],
    headers: ['mpfr.h'],
    packages: { apt: 'libmpfr-dev', dnf: 'mpfr-devel', apk: 'mpfr-dev', pacman: 'mpfr', brew: 'mpfr' },
  },
  {
    names: ['mpc'],
    headers: ['mpc.h'],
    packages: { apt: 'libmpc-dev', dnf: 'libmpc-devel', apk: 'mpc1-dev', pacman: 'libmpc', brew: 'libmpc' },
  },
  {
    names: ['event'],
    headers: ['event.h', 'event2/'],
    packages: { apt: 'libevent-dev', dnf: 'libevent-devel', apk: 'libevent-dev', pacman: 'libevent', brew: 'libevent' },
  },
  {
    names: ['zmq'],
    headers: ['zmq.h'],
    packages: { apt: 'libzmq3-dev', dnf: 'zeromq-devel', apk: 'zeromq-dev', pacman: 'zeromq', brew: 'zeromq' },
  },
  {
    names: ['hdf5'],
    headers: ['hdf5.h'],
    packages: { apt: 'libhdf5-dev', dnf: 'hdf5-devel', apk: 'hdf5-dev', pacman: 'hdf5', brew: 'hdf5' },
  },
  {
    names: ['proj'],
    headers: ['proj.h', 'proj_api.h'],
    packages: { apt: 'libproj-dev', dnf: 'proj-devel', apk: 'proj-dev', pacman: 'proj', brew: 'proj' },
  },
  {
    names: ['geos_c', 'geos'],
    headers: ['geos_c.h'],
    packages: { apt: 'libgeos-dev', dnf: 'geos-devel', apk: 'geos-dev', pacman: 'geos', brew: 'geos' },
  },
  {
    names: ['augeas'],
    headers: ['augeas.h'],
    packages: { apt: 'libaugeas-dev', dnf: 'augeas-devel', apk: 'augeas-dev', pacman: 'augeas', brew: 'augeas' },
  },
  {
    names: ['krb5', 'gssapi_krb5'],
    headers: ['krb5.h', 'gssapi/', 'gssapi.h'],
    packages: { apt: 'libkrb5-dev', dnf: 'krb5-devel', apk: 'krb5-dev', pacman: 'krb5', brew: 'krb5' },
  },
  {
    names: ['snappy'],
    headers: ['snappy.h', 'snappy-c.h'],
    packages: { apt: 'libsnappy-dev', dnf: 'snappy-devel', apk: 'snappy-dev', pacman: 'snappy', brew: 'snappy' },
  },
];

/** Packages that bring a library, by the name that follows `-l`. */
export function packagesOfLibrary(name: string): Packages | undefined {
  return LIBRARIES.find(({ names }) => names.includes(name))?.packages;
}

/** Packages that bring a header, as it stands in `#include`. */
export function packagesOfHeader(header: string): Packages | undefined {
  return LIBRARIES.find(({ headers }) => headers.some((each) => (each.endsWith('/') ? header.startsWith(each) : header === each)))
    ?.packages;
}

/** Packages with the headers of an interpreter that came from the system. */
export function packagesOfPython(version: string): Packages {
  const [major = '3', minor = '0'] = version.split('.');
  return {
    apt: `python${major}.${minor}-dev`,
    dnf: `python${major}.${minor}-devel`,
    apk: major === '2' ? 'python2-dev' : 'python3-dev',
    pacman: major === '2' ? 'python2' : 'python',
    brew: `python@${major}.${minor}`,
  };
}

/** `apt-get install zlib1g-dev`; for an unknown system the commands of the three most common tools. */
export function installCommand(packages: Packages, tool: PackageTool | undefined): string {
  const one = (each: PackageTool): string | undefined =>
    packages[each] === undefined ? undefined : `\`${INSTALL[each]} ${packages[each]}\``;
  const known = tool === undefined ? undefined : one(tool);
  return (
    known ??
    (['apt', 'dnf', 'brew'] as const)
      .map(one)
      .filter((each) => each !== undefined)
      .join(' or ')
  );
}
