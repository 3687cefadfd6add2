import type { Packages } from './packages.ts';

/** A library of C or C++, or a program, and what brings it. */
export interface Packaged {
  /** What follows `-l`. */
  readonly libraries: readonly string[];
  /** As in `#include`; with a slash at the end: all below. */
  readonly headers: readonly string[];
  /** What setup scripts ask for flags, or start. */
  readonly programs: readonly string[];
  readonly packages: Packages;
}

/** What legacy packages are built with: libraries, headers and programs, then the packages of each tool; `-` where it has none. */
const ROWS = `
z                      | zlib.h zconf.h                     | -                          | zlib1g-dev                | zlib-devel                | zlib-dev                | zlib            | zlib
ssl crypto             | openssl/                           | -                          | libssl-dev                | openssl-devel             | openssl-dev             | openssl         | openssl
ffi                    | ffi.h                              | -                          | libffi-dev                | libffi-devel              | libffi-dev              | libffi          | libffi
xml2                   | libxml/ libxml2/                   | xml2-config                | libxml2-dev               | libxml2-devel             | libxml2-dev             | libxml2         | libxml2
xslt exslt             | libxslt/ libexslt/                 | xslt-config                | libxslt1-dev              | libxslt-devel             | libxslt-dev             | libxslt         | libxslt
expat                  | expat.h                            | -                          | libexpat1-dev             | expat-devel               | expat-dev               | expat           | expat
curl                   | curl/                              | curl-config                | libcurl4-openssl-dev      | libcurl-devel             | curl-dev                | curl            | curl
yaml                   | yaml.h                             | -                          | libyaml-dev               | libyaml-devel             | yaml-dev                | libyaml         | libyaml
jpeg                   | jpeglib.h                          | -                          | libjpeg-dev               | libjpeg-turbo-devel       | jpeg-dev                | libjpeg-turbo   | jpeg
png png16              | png.h                              | libpng-config              | libpng-dev                | libpng-devel              | libpng-dev              | libpng          | libpng
tiff                   | tiff.h tiffio.h                    | -                          | libtiff-dev               | libtiff-devel             | tiff-dev                | libtiff         | libtiff
webp                   | webp/                              | -                          | libwebp-dev               | libwebp-devel             | libwebp-dev             | libwebp         | webp
lcms2                  | lcms2.h                            | -                          | liblcms2-dev              | lcms2-devel               | lcms2-dev               | lcms2           | little-cms2
freetype               | ft2build.h freetype/               | freetype-config            | libfreetype6-dev          | freetype-devel            | freetype-dev            | freetype2       | freetype
cairo                  | cairo.h cairo/                     | -                          | libcairo2-dev             | cairo-devel               | cairo-dev               | cairo           | cairo
bz2                    | bzlib.h                            | -                          | libbz2-dev                | bzip2-devel               | bzip2-dev               | bzip2           | bzip2
lzma                   | lzma.h                             | -                          | liblzma-dev               | xz-devel                  | xz-dev                  | xz              | xz
lz4                    | lz4.h                              | -                          | liblz4-dev                | lz4-devel                 | lz4-dev                 | lz4             | lz4
zstd                   | zstd.h                             | -                          | libzstd-dev               | libzstd-devel             | zstd-dev                | zstd            | zstd
lzo2                   | lzo/                               | -                          | liblzo2-dev               | lzo-devel                 | lzo-dev                 | lzo             | lzo
archive                | archive.h                          | -                          | libarchive-dev            | libarchive-devel          | libarchive-dev          | libarchive      | libarchive
sqlite3                | sqlite3.h                          | -                          | libsqlite3-dev            | sqlite-devel              | sqlite-dev              | sqlite          | sqlite
pq                     | libpq-fe.h libpq/                  | pg_config                  | libpq-dev                 | libpq-devel               | libpq-dev               | postgresql-libs | libpq
mysqlclient mariadb    | mysql.h mysql/                     | mysql_config mariadb_config | default-libmysqlclient-dev | mariadb-connector-c-devel | mariadb-connector-c-dev | mariadb-libs    | mysql-client
odbc                   | sql.h sqlext.h                     | odbc_config                | unixodbc-dev              | unixODBC-devel            | unixodbc-dev            | unixodbc        | unixodbc
memcached              | libmemcached/                      | -                          | libmemcached-dev          | libmemcached-awesome-devel | libmemcached-dev       | libmemcached-awesome | libmemcached
rdkafka                | librdkafka/                        | -                          | librdkafka-dev            | librdkafka-devel          | librdkafka-dev          | librdkafka      | librdkafka
ldap ldap_r lber       | ldap.h lber.h                      | -                          | libldap2-dev              | openldap-devel            | openldap-dev            | libldap         | openldap
sasl2                  | sasl/ sasl.h                       | -                          | libsasl2-dev              | cyrus-sasl-devel          | cyrus-sasl-dev          | libsasl         | cyrus-sasl
krb5 gssapi_krb5       | krb5.h gssapi/ gssapi.h            | krb5-config                | libkrb5-dev               | krb5-devel                | krb5-dev                | krb5            | krb5
readline               | readline/                          | -                          | libreadline-dev           | readline-devel            | readline-dev            | readline        | readline
ncurses ncursesw curses | ncurses.h curses.h                | ncurses6-config            | libncurses-dev            | ncurses-devel             | ncurses-dev             | ncurses         | ncurses
gmp                    | gmp.h                              | -                          | libgmp-dev                | gmp-devel                 | gmp-dev                 | gmp             | gmp
mpfr                   | mpfr.h                             | -                          | libmpfr-dev               | mpfr-devel                | mpfr-dev                | mpfr            | mpfr
mpc                    | mpc.h                              | -                          | libmpc-dev                | libmpc-devel              | mpc1-dev                | libmpc          | libmpc
fftw3                  | fftw3.h                            | -                          | libfftw3-dev              | fftw-devel                | fftw-dev                | fftw            | fftw
gsl                    | gsl/                               | gsl-config                 | libgsl-dev                | gsl-devel                 | gsl-dev                 | gsl             | gsl
openblas               | cblas.h                            | -                          | libopenblas-dev           | openblas-devel            | openblas-dev            | openblas        | openblas
event                  | event.h event2/                    | -                          | libevent-dev              | libevent-devel            | libevent-dev            | libevent        | libevent
uv                     | uv.h                               | -                          | libuv1-dev                | libuv-devel               | libuv-dev               | libuv           | libuv
zmq                    | zmq.h                              | -                          | libzmq3-dev               | zeromq-devel              | zeromq-dev              | zeromq          | zeromq
hdf5                   | hdf5.h                             | h5cc                       | libhdf5-dev               | hdf5-devel                | hdf5-dev                | hdf5            | hdf5
netcdf                 | netcdf.h                           | nc-config                  | libnetcdf-dev             | netcdf-devel              | netcdf-dev              | netcdf          | netcdf
gdal                   | gdal.h gdal/                       | gdal-config                | libgdal-dev               | gdal-devel                | gdal-dev                | gdal            | gdal
proj                   | proj.h proj_api.h                  | -                          | libproj-dev               | proj-devel                | proj-dev                | proj            | proj
geos_c geos            | geos_c.h                           | geos-config                | libgeos-dev               | geos-devel                | geos-dev                | geos            | geos
spatialindex           | spatialindex/                      | -                          | libspatialindex-dev       | spatialindex-devel        | libspatialindex-dev     | spatialindex    | spatialindex
cgraph gvc             | graphviz/                          | -                          | libgraphviz-dev           | graphviz-devel            | graphviz-dev            | graphviz        | graphviz
cups                   | cups/                              | cups-config                | libcups2-dev              | cups-devel                | cups-dev                | libcups         | cups
dbus-1                 | dbus/                              | -                          | libdbus-1-dev             | dbus-devel                | dbus-dev                | dbus            | dbus
glib-2.0 gobject-2.0   | glib.h glib-object.h               | -                          | libglib2.0-dev            | glib2-devel               | glib-dev                | glib2           | glib
asound                 | alsa/                              | -                          | libasound2-dev            | alsa-lib-devel            | alsa-lib-dev            | alsa-lib        | -
portaudio              | portaudio.h                        | -                          | portaudio19-dev           | portaudio-devel           | portaudio-dev           | portaudio       | portaudio
sndfile                | sndfile.h                          | -                          | libsndfile1-dev           | libsndfile-devel          | libsndfile-dev          | libsndfile      | libsndfile
SDL2                   | SDL2/                              | sdl2-config                | libsdl2-dev               | SDL2-devel                | sdl2-dev                | sdl2            | sdl2
X11                    | X11/Xlib.h X11/Xutil.h             | -                          | libx11-dev                | libX11-devel              | libx11-dev              | libx11          | libx11
usb-1.0                | libusb.h libusb-1.0/               | -                          | libusb-1.0-0-dev          | libusb1-devel             | libusb-dev              | libusb          | libusb
bluetooth              | bluetooth/                         | -                          | libbluetooth-dev          | bluez-libs-devel          | bluez-dev               | bluez-libs      | -
pcap                   | pcap.h pcap/                       | pcap-config                | libpcap-dev               | libpcap-devel             | libpcap-dev             | libpcap         | libpcap
systemd                | systemd/                           | -                          | libsystemd-dev            | systemd-devel             | -                       | systemd-libs    | -
udev                   | libudev.h                          | -                          | libudev-dev               | systemd-devel             | eudev-dev               | systemd-libs    | -
uuid                   | uuid/                              | -                          | uuid-dev                  | libuuid-devel             | util-linux-dev          | util-linux-libs | ossp-uuid
acl                    | sys/acl.h                          | -                          | libacl1-dev               | libacl-devel              | acl-dev                 | acl             | -
attr                   | attr/                              | -                          | libattr1-dev              | libattr-devel             | attr-dev                | attr            | -
cap                    | sys/capability.h                   | -                          | libcap-dev                | libcap-devel              | libcap-dev              | libcap          | -
sodium                 | sodium.h                           | -                          | libsodium-dev             | libsodium-devel           | libsodium-dev           | libsodium       | libsodium
gpgme                  | gpgme.h                            | gpgme-config               | libgpgme-dev              | gpgme-devel               | gpgme-dev               | gpgme           | gpgme
pcre                   | pcre.h                             | pcre-config                | libpcre3-dev              | pcre-devel                | pcre-dev                | pcre            | pcre
pcre2-8                | pcre2.h                            | pcre2-config               | libpcre2-dev              | pcre2-devel               | pcre2-dev               | pcre2           | pcre2
re2                    | re2/                               | -                          | libre2-dev                | re2-devel                 | re2-dev                 | re2             | re2
magic                  | magic.h                            | -                          | libmagic-dev              | file-devel                | file-dev                | file            | libmagic
augeas                 | augeas.h                           | -                          | libaugeas-dev             | augeas-devel              | augeas-dev              | augeas          | augeas
snappy                 | snappy.h snappy-c.h                | -                          | libsnappy-dev             | snappy-devel              | snappy-dev              | snappy          | snappy
leveldb                | leveldb/                           | -                          | libleveldb-dev            | leveldb-devel             | leveldb-dev             | leveldb         | leveldb
protobuf               | google/protobuf/                   | protoc                     | libprotobuf-dev protobuf-compiler | protobuf-devel    | protobuf-dev            | protobuf        | protobuf
boost_system           | boost/                             | -                          | libboost-all-dev          | boost-devel               | boost-dev               | boost           | boost
-                      | -                                  | pkg-config pkgconf         | pkg-config                | pkgconf-pkg-config        | pkgconf                 | pkgconf         | pkgconf
-                      | -                                  | cmake                      | cmake                     | cmake                     | cmake                   | cmake           | cmake
-                      | -                                  | make                       | make                      | make                      | make                    | make            | make
-                      | -                                  | gfortran                   | gfortran                  | gcc-gfortran              | gfortran                | gcc-fortran     | gcc
-                      | -                                  | swig swig3.0 swig4.0       | swig                      | swig                      | swig                    | swig            | swig
-                      | -                                  | git                        | git                       | git                       | git                     | git             | git
-                      | -                                  | bison yacc                 | bison                     | bison                     | bison                   | bison           | bison
-                      | -                                  | flex lex                   | flex                      | flex                      | flex                    | flex            | flex
-                      | -                                  | m4                         | m4                        | m4                        | m4                      | m4              | m4
-                      | -                                  | autoconf autoreconf        | autoconf                  | autoconf                  | autoconf                | autoconf        | autoconf
-                      | -                                  | patch                      | patch                     | patch                     | patch                   | patch           | -
-                      | -                                  | nasm                       | nasm                      | nasm                      | nasm                    | nasm            | nasm
-                      | -                                  | msgfmt                     | gettext                   | gettext                   | gettext                 | gettext         | gettext
`;

const TOOLS = ['apt', 'dnf', 'apk', 'pacman', 'brew'] as const;

/** All rows, in order. */
export const PACKAGED: readonly Packaged[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const [libraries = [], headers = [], programs = []] = cells.map((cell) => (cell === '-' ? [] : cell.split(/\s+/)));
    const packages = TOOLS.flatMap((tool, at) => (cells[at + 3] === '-' ? [] : [[tool, cells[at + 3]] as const]));
    return { libraries, headers, programs, packages: Object.fromEntries(packages) };
  });
