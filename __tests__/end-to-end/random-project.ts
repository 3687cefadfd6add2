/**
 * Small projects, made and edited by chance: what a build could get wrong when it is not the first one. All compile fast (no
 * `Python.h` but for SWIG's), and what each file holds shows in the bytes of what is made of it.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The same seed gives the same numbers. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 to `below` - 1. */
  number(below: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  yes(of: number, outOf: number): boolean {
    return this.number(outOf) < of;
  }

  one<T>(list: readonly T[]): T {
    return list[this.number(list.length)] as T;
  }

  some<T>(list: readonly T[]): T[] {
    return list.filter(() => this.yes(1, 2));
  }
}

interface Extension {
  name: string;
  sources: string[];
  include_dirs: string[];
  define_macros: [string, string | null][];
  libraries: string[];
  extra_compile_args: string[];
  extra_link_args: string[];
  extra_objects: string[];
  library_dirs: string[];
  depends: string[];
  optional: boolean;
}

interface Library {
  name: string;
  sources: string[];
  include_dirs: string[];
  macros: [string, string | null][];
}

const HEADERS = ['h0.h', 'h1.h', 'h2.h', 'sub/h3.h'];
const FOLDERS = ['inc0', 'inc1', 'inc2', 'src', 'inc9'];

/** A project on the disk, and what its script says. */
export class RandomProject {
  readonly root: string;
  readonly chance: Chance;
  /** Of the environment: what compilers read. */
  readonly environment: Record<string, string> = {};
  buildBase = 'build';
  /** Made where outputs lay. */
  readonly folders: string[] = [];
  private readonly extensions: Extension[] = [];
  private readonly libraries: Library[] = [];
  private modules: string[] = [];
  private readonly packages: string[] = [];
  private readonly scripts: string[] = [];
  private readonly data: string[] = [];
  private patterns: string[] = ['*.txt'];
  private readonly setuptools: boolean;
  private count = 0;
  /** The build folder that there is a copy of. */
  private copied = '';

  constructor(root: string, chance: Chance) {
    this.root = root;
    this.chance = chance;
    this.setuptools = chance.yes(1, 3);
    for (const [at, name] of HEADERS.entries()) {
      this.writeHeader(`inc9/${name}`, at);
      if (chance.yes(1, 2)) this.writeHeader(`${chance.one(FOLDERS)}/${name}`, at);
    }
    for (let at = chance.number(3); at > 0; at -= 1) this.addLibrary();
    for (let at = 1 + chance.number(3); at > 0; at -= 1) this.addExtension();
    if (chance.yes(1, 5)) this.addSwig();
    for (const name of ['p', 'p/q', 'r'].slice(0, 1 + chance.number(3))) this.addPackage(name);
    for (let at = chance.number(3); at > 0; at -= 1) this.addModule();
    for (let at = chance.number(3); at > 0; at -= 1) this.addScript();
    for (let at = chance.number(3); at > 0; at -= 1) this.addData();
    this.writeSetup();
  }

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  /** One edit by chance; says what it was. */
  edit(): string {
    const [name, make] = this.chance.one(this.edits());
    const what = make();
    this.writeSetup();
    return `${name}${what === undefined || what === '' ? '' : ` ${what}`}`;
  }

  private edits(): readonly (readonly [name: string, make: () => string | void])[] {
    const { chance } = this;
    const headerPath = (): string => `${chance.one(FOLDERS)}/${chance.one(HEADERS)}`;
    return [
      ['header changed', () => this.changed(this.anyHeader())],
      ['header changed', () => this.changed(this.anyHeader())],
      ['header made or changed', () => this.writeHeader(headerPath())],
      ['header made or changed', () => this.writeHeader(headerPath())],
      ['header removed', () => this.removed(this.anyHeader(), 'inc9')],
      ['header is now a link', () => this.linked(this.anyHeader())],
      ['header touched', () => this.touched(this.anyHeader())],
      ['header changed, size and time kept', () => this.changedSecretly(this.anyHeader())],
      ['include folders of another order', () => this.reordered()],
      ['include folder replaced by a copy', () => this.replacedByCopy(chance.one(FOLDERS))],
      ['source changed', () => this.changed(this.anySource())],
      ['source changed', () => this.changed(this.anySource())],
      ['source changed, size and time kept', () => this.changedSecretly(this.anySource())],
      ['source touched', () => this.touched(this.anySource())],
      ['source has another name', () => this.renamedSource()],
      ['source added', () => this.sourceAdded()],
      ['source dropped', () => this.sourceDropped()],
      ['extension added', () => this.addExtension()],
      ['extension dropped', () => this.dropped(this.extensions)],
      ['extension has another name', () => this.renamedExtension()],
      ['library added', () => this.addLibrary()],
      ['library dropped', () => this.libraryDropped()],
      ['macros of an extension', () => this.macros(this.anyExtension()?.define_macros)],
      ['macros of a library', () => this.macros(this.anyLibrary()?.macros)],
      ['arguments of an extension', () => this.argumentsChanged()],
      ['optional extension breaks', () => this.broken()],
      ['extension breaks', () => this.brokenForGood()],
      ['variables', () => this.variables()],
      ['compiler', () => this.compiler()],
      ['module changed', () => this.changedText(chance.one(this.modulePaths()))],
      ['module changed, size and time kept', () => this.changedSecretly(chance.one(this.modulePaths()))],
      ['module touched', () => this.touched(chance.one(this.modulePaths()))],
      ['module added', () => this.addModule()],
      ['module dropped', () => this.moduleDropped()],
      ['package added', () => this.addPackage(chance.one(['p', 'p/q', 'r', 'p/s']))],
      ['package dropped', () => this.packageDropped()],
      ['package data', () => this.packageData()],
      ['scripts', () => (chance.yes(1, 2) ? this.addScript() : this.dropped(this.scripts))],
      ['script changed', () => this.changedText(chance.one(this.scripts))],
      ['data files', () => (chance.yes(1, 2) ? this.addData() : this.dropped(this.data))],
      ['data file changed', () => this.changedText(chance.one(this.data))],
      ['all sources touched', () => this.allTouched()],
      ['fresh checkout', () => this.freshCheckout()],
      ['an output is gone', () => this.output((path) => rmSync(path, { recursive: true }))],
      ['an output is damaged', () => this.output((path) => writeFileSync(path, 'damaged'))],
      ['an output is damaged, size and time kept', () => this.output(damagedSecretly)],
      ['an output is a folder', () => this.output((path) => this.madeFolder(path))],
      ['an output is older', () => this.output((path) => utimesSync(path, 1_000_000, 1_000_000))],
      ['an output is another one', () => this.output((path) => this.exchanged(path))],
      ['the build state is gone', () => rmSync(this.path(this.buildBase, '.pydistutils'), { recursive: true, force: true })],
      ['the build state is cut off', () => this.cutState()],
      ['the stat cache is gone', () => rmSync(this.path(this.buildBase, '.pydistutils/stat-cache'), { force: true })],
      ['build folder kept a copy of', () => this.kept()],
      ['older build folder is back', () => this.broughtBack('')],
      ['older build state is back', () => this.broughtBack('.pydistutils')],
      ['library of others', () => this.foreignLibrary()],
      ['object of others', () => this.foreignObject()],
      ['another build folder', () => void (this.buildBase = chance.one(['build', 'build', 'other', 'deep/er']))],
      ['build folder moved to another name', () => this.movedBuild()],
    ];
  }

  // --- making

  private next(): number {
    this.count += 1;
    return this.count;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    if (lstatSync(this.path(path), { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(this.path(path));
    writeFileSync(this.path(path), text);
  }

  private value(): string {
    return String(1000 + this.chance.number(9000));
  }

  /** It may include one that comes later, from where the compiler finds it. */
  private writeHeader(path: string, rank = HEADERS.findIndex((name) => path.endsWith(`/${name}`))): string {
    const name = HEADERS[rank] as string;
    const later = HEADERS.slice(rank + 1);
    const include = later.length > 0 && this.chance.yes(1, 2) ? `#include ${this.quoted(this.chance.one(later))}\n` : '';
    const word = name.replace(/\W/g, '_');
    this.write(path, `${include}#undef V_${word}\n#define V_${word} ${this.value()}\n`);
    return path;
  }

  private quoted(name: string): string {
    return this.chance.yes(1, 2) ? `"${name}"` : `<${name}>`;
  }

  private cSource(path: string, calls: readonly string[] = []): string {
    const headers = this.chance.some(HEADERS);
    const name = `f_${path.replace(/\W/g, '_')}`;
    const sum = [this.value(), ...headers.map((header) => `V_${header.replace(/\W/g, '_')}`), ...calls.map((call) => `${call}()`)];
    this.write(
      path,
      `${headers.map((header) => `#include ${this.quoted(header)}\n`).join('')}${calls.map((call) => `int ${call}(void);\n`).join('')}` +
        `#ifndef LEVEL\n#define LEVEL 0\n#endif\n#ifdef OTHER\nint other_${name} = OTHER + 0;\n#endif\nint ${name}(void) { return ${sum.join(' + ')} + LEVEL; }\n`,
    );
    return path;
  }

  private includeDirs(): string[] {
    return [...this.chance.some(['inc0', 'inc1', 'inc2']), 'inc9'];
  }

  private addLibrary(): string {
    const name = `l${this.next()}`;
    const sources = [this.cSource(`lib/${name}.c`), ...(this.chance.yes(1, 2) ? [this.cSource(`lib/${name}_more.c`)] : [])];
    this.libraries.push({ name, sources, include_dirs: this.includeDirs(), macros: [] });
    return name;
  }

  private addExtension(): string {
    const { chance } = this;
    const name = `e${this.next()}`;
    const library = chance.yes(1, 2) && this.libraries.length > 0 ? chance.one(this.libraries) : undefined;
    const call = library?.sources[0] === undefined ? [] : [`f_${library.sources[0].replace(/\W/g, '_')}`];
    const sources = [this.cSource(`src/${name}.c`, call)];
    if (chance.yes(1, 2)) sources.push(this.cSource(`${chance.one(['src', 'more'])}/${name}_more.c`));
    // One that others have too.
    const other = this.extensions[0]?.sources.at(-1);
    if (chance.yes(1, 4) && other !== undefined && other.endsWith('.c')) sources.push(other);
    this.extensions.push({
      name: chance.yes(1, 3) && this.packages.length > 0 ? `${(this.packages[0] as string).replaceAll('/', '.')}.${name}` : name,
      sources,
      include_dirs: this.includeDirs(),
      define_macros: chance.yes(1, 3) ? [['LEVEL', this.value()]] : [],
      libraries: library === undefined ? [] : [library.name],
      extra_compile_args: [],
      extra_link_args: [],
      extra_objects: [],
      library_dirs: [],
      depends: [],
      optional: chance.yes(1, 4),
    });
    return name;
  }

  private addSwig(): void {
    this.write('src/sw.h', `#define SW ${this.value()}\n`);
    this.write('src/sw.i', '%module sw\n%{\n#include "sw.h"\n%}\n%include "sw.h"\nint f_src_swc_c(void);\n');
    this.cSource('src/swc.c');
    this.extensions.push({
      name: '_sw',
      sources: ['src/sw.i', 'src/swc.c'],
      include_dirs: ['inc9'],
      define_macros: [],
      libraries: [],
      extra_compile_args: [],
      extra_link_args: [],
      extra_objects: [],
      library_dirs: [],
      depends: [],
      optional: false,
    });
  }

  private addPackage(name: string): string {
    if (this.packages.includes(name)) return '';
    for (const parent of name.includes('/') ? [dirname(name), name] : [name]) {
      if (this.packages.includes(parent)) continue;
      this.packages.push(parent);
      this.write(`${parent}/__init__.py`, `v = ${this.value()}\n`);
      this.write(`${parent}/m.py`, `v = ${this.value()}\n`);
      this.write(`${parent}/a.txt`, this.value());
    }
    return name;
  }

  private addModule(): string {
    const name = `m${this.next()}`;
    this.write(`${name}.py`, `v = ${this.value()}\n`);
    this.modules.push(name);
    return name;
  }

  private addScript(): string {
    const name = `bin/s${this.next()}`;
    this.write(name, `${this.chance.one(['#!/usr/bin/python\n', '#!/usr/bin/env python3 -s\n', '#!/bin/sh\n', ''])}v = ${this.value()}\n`);
    this.scripts.push(name);
    return name;
  }

  private addData(): string {
    const name = `data/d${this.next()}`;
    this.write(name, this.value());
    this.data.push(name);
    return name;
  }

  // --- finding

  private anyHeader(): string | undefined {
    const there = FOLDERS.flatMap((folder) => HEADERS.map((name) => `${folder}/${name}`)).filter((path) => existsSync(this.path(path)));
    return there.length === 0 ? undefined : this.chance.one([...there, ...['src/sw.h'].filter((path) => existsSync(this.path(path)))]);
  }

  private anyExtension(): Extension | undefined {
    return this.chance.one(this.extensions);
  }

  private anyLibrary(): Library | undefined {
    return this.chance.one(this.libraries);
  }

  private anySource(): string | undefined {
    return this.chance.one([...this.extensions, ...this.libraries].flatMap(({ sources }) => sources));
  }

  private modulePaths(): string[] {
    return [
      ...this.modules.map((name) => `${name}.py`),
      ...this.packages.flatMap((name) => [`${name}/__init__.py`, `${name}/m.py`]),
    ].filter((path) => existsSync(this.path(path)));
  }

  // --- editing

  private changed(path: string | undefined): string | void {
    if (path === undefined) return;
    const text = readFileSync(this.path(path), 'utf8');
    this.write(path, this.chance.yes(1, 5) ? `${text}/* ${this.value()} */\n` : text.replace(/[1-9]\d{3}/, () => this.value()));
    return path;
  }

  private changedText(path: string | undefined): string | void {
    if (path === undefined) return;
    this.write(
      path,
      readFileSync(this.path(path), 'utf8').replace(/[1-9]\d{3}/, () => this.value()),
    );
    return path;
  }

  private changedSecretly(path: string | undefined): string | void {
    if (path === undefined) return;
    const { atime, mtime } = statSync(this.path(path));
    this.changedText(path);
    utimesSync(this.path(path), atime, mtime);
    return path;
  }

  private touched(path: string | undefined): string | void {
    if (path === undefined) return;
    const time = this.chance.one([new Date(), new Date(Date.now() + 3_600_000), new Date(1_400_000_000_000)]);
    utimesSync(this.path(path), time, time);
    return path;
  }

  private removed(path: string | undefined, but: string): string | void {
    if (path === undefined || path.startsWith(`${but}/`) || path.endsWith('sw.h')) return;
    rmSync(this.path(path));
    return path;
  }

  private linked(path: string | undefined): string | void {
    if (path === undefined || path.endsWith('sw.h')) return;
    const to = `${this.path(path)}.of-link${this.next()}`;
    this.writeHeader(path);
    renameSync(this.path(path), to);
    symlinkSync(to, this.path(path));
    return path;
  }

  private reordered(): string | void {
    const owner = this.chance.one([...this.extensions, ...this.libraries]);
    if (owner === undefined) return;
    owner.include_dirs = this.chance.yes(1, 2) ? this.includeDirs() : ['inc2', 'inc1', 'inc0', 'inc9'].slice(this.chance.number(3));
    return owner.name;
  }

  private replacedByCopy(folder: string): string | void {
    if (!existsSync(this.path(folder))) return;
    cpSync(this.path(folder), this.path('copy-of-it'), {
      recursive: true,
      preserveTimestamps: this.chance.yes(1, 2),
      verbatimSymlinks: true,
    });
    rmSync(this.path(folder), { recursive: true });
    renameSync(this.path('copy-of-it'), this.path(folder));
    return folder;
  }

  private renamedSource(): string | void {
    const owner = this.chance.one([...this.extensions, ...this.libraries]);
    const source = owner && this.chance.one(owner.sources);
    if (owner === undefined || source === undefined || source.endsWith('.i') || /e\d+\.c$|l\d+\.c$/.test(source)) return;
    const other = source.replace(/(_n\d+)?\.c$/, `_n${this.next()}.c`);
    cpSync(this.path(source), this.path(other), { preserveTimestamps: true });
    owner.sources[owner.sources.indexOf(source)] = other;
    return `${source} -> ${other}`;
  }

  private sourceAdded(): string | void {
    const owner = this.chance.one([...this.extensions, ...this.libraries]);
    if (owner === undefined) return;
    const source = this.cSource(`${this.chance.one(['src', 'more'])}/x${this.next()}.c`);
    if (this.chance.yes(1, 2)) owner.sources.push(source);
    else owner.sources.unshift(source);
    return source;
  }

  private sourceDropped(): string | void {
    const owner = this.chance.one([...this.extensions, ...this.libraries]);
    if (owner === undefined || owner.sources.length < 2 || owner.name === '_sw') return;
    const droppable = owner.sources.slice(1);
    const gone = this.chance.one(droppable);
    owner.sources = owner.sources.filter((source) => source !== gone);
    return gone;
  }

  private dropped(list: { length: number; splice(at: number, count: number): unknown[] }): void {
    if (list.length > 0) list.splice(this.chance.number(list.length), 1);
  }

  private renamedExtension(): string | void {
    const extension = this.anyExtension();
    if (extension === undefined || extension.name === '_sw') return;
    const base = extension.name.split('.').at(-1) as string;
    const [first] = this.packages;
    extension.name = extension.name.includes('.') || first === undefined ? base : `${first.replaceAll('/', '.')}.${base}`;
    return extension.name;
  }

  private libraryDropped(): string | void {
    const used = new Set(this.extensions.flatMap(({ libraries }) => libraries));
    const at = this.libraries.findIndex(({ name }) => !used.has(name));
    if (at !== -1) return this.libraries.splice(at, 1)[0]?.name as string;
  }

  private macros(macros: [string, string | null][] | undefined): void {
    macros?.splice(
      0,
      macros.length,
      ...this.chance.some<[string, string | null]>([
        ['LEVEL', this.value()],
        ['OTHER', null],
      ]),
    );
  }

  private argumentsChanged(): string | void {
    const extension = this.anyExtension();
    if (extension === undefined) return;
    const { chance } = this;
    switch (chance.number(7)) {
      case 0:
        extension.extra_compile_args = chance.one([[], ['-O1'], ['-O0', '-g'], ['-g']]);
        break;
      case 1:
        this.write('forced.h', `#undef LEVEL\n#define LEVEL ${this.value()}\n`);
        extension.extra_compile_args = ['-include', 'forced.h'];
        break;
      case 2:
        this.write('words.txt', `-DOTHER=${this.value()} -DLEVEL=${this.value()}\n`);
        extension.extra_compile_args = ['@words.txt'];
        break;
      case 3:
        this.write('exports.map', `{ global: ${chance.one(['*', 'f_*', 'f_src*'])}; local: nothing_${this.value()}; };\n`);
        extension.extra_link_args = ['-Wl,--version-script=exports.map'];
        break;
      case 4:
        this.write('link-words.txt', `-Wl,-soname,n${this.value()}\n`);
        extension.extra_link_args = ['@link-words.txt'];
        break;
      case 5:
        this.write('table.txt', this.value());
        extension.depends = ['table.txt'];
        break;
      default:
        extension.extra_link_args = [];
        extension.extra_compile_args = [];
        extension.depends = [];
        extension.extra_objects = [];
    }
    return extension.name;
  }

  /** Of a name that the linker looks for in several folders. */
  private foreignLibrary(): string | void {
    const extension = this.anyExtension();
    if (extension === undefined) return;
    const { chance } = this;
    if (!extension.libraries.includes('pre')) {
      extension.libraries.push('pre');
      extension.library_dirs = ['pre0', 'pre1', 'pre2'];
      this.write('ref.c', `int pre(void); int (*ref_pre)(void) = pre;\n`);
      extension.sources.push('ref.c');
    }
    const folder = chance.one(extension.library_dirs);
    this.write('pre2/pre.c', `int pre(void) { return ${this.value()}; }\n`);
    const shared = chance.yes(1, 4);
    const made = this.path(folder, shared ? 'libpre.so' : 'libpre.a');
    mkdirSync(this.path(folder), { recursive: true });
    const one = !existsSync(this.path('pre2/libpre.a'));
    this.gcc('-c', '-fPIC', 'pre2/pre.c', '-o', 'pre2/pre.o');
    if (one) execFileSync('ar', ['rcs', 'pre2/libpre.a', 'pre2/pre.o'], { cwd: this.root });
    if (shared) this.gcc('-shared', `-Wl,-soname,${folder}`, 'pre2/pre.o', '-o', made);
    else {
      rmSync(made, { force: true });
      execFileSync('ar', ['rcs', made, 'pre2/pre.o'], { cwd: this.root });
    }
    if (chance.yes(1, 4) && folder !== 'pre2') rmSync(made);
    return `${folder} for ${extension.name}`;
  }

  private foreignObject(): string | void {
    const extension = this.anyExtension();
    if (extension === undefined) return;
    this.write('pre2/o.c', `int o_${this.value()} = 1;\n`);
    this.gcc('-c', '-fPIC', 'pre2/o.c', '-o', 'pre2/other.o');
    extension.extra_objects = ['pre2/other.o'];
    return extension.name;
  }

  private gcc(...words: readonly string[]): void {
    execFileSync('gcc', words, { cwd: this.root });
  }

  private kept(): void {
    if (!existsSync(this.path(this.buildBase))) return;
    rmSync(this.path('../copy'), { recursive: true, force: true });
    cpSync(this.path(this.buildBase), this.path('../copy'), { recursive: true, preserveTimestamps: true });
    this.copied = this.buildBase;
  }

  private broughtBack(part: string): string | void {
    if (this.copied !== this.buildBase || !existsSync(this.path('../copy', part))) return;
    rmSync(this.path(this.buildBase, part), { recursive: true, force: true });
    cpSync(this.path('../copy', part), this.path(this.buildBase, part), { recursive: true, preserveTimestamps: this.chance.yes(1, 2) });
    return this.buildBase;
  }

  private broken(): string | void {
    const extension = this.extensions.find(({ optional }) => optional);
    if (extension === undefined) return;
    this.toggleError(extension.sources[0] as string);
    return extension.name;
  }

  private brokenForGood(): string | void {
    // Seldom, and never twice in a row: else nothing is installed any more.
    const source = this.anySource();
    if (source === undefined || source.endsWith('.i')) return;
    this.toggleError(source);
    return source;
  }

  /** What is broken is mended by the next edit of that kind, or by `mend`. */
  private toggleError(source: string): void {
    const text = readFileSync(this.path(source), 'utf8');
    this.write(source, text.startsWith('#error') ? text.slice(text.indexOf('\n') + 1) : `#error broken\n${text}`);
  }

  /** Makes all sources compile again. */
  mend(): void {
    for (const { sources } of [...this.extensions, ...this.libraries]) {
      for (const source of sources) {
        const text = readFileSync(this.path(source), 'utf8');
        if (text.startsWith('#error')) this.toggleError(source);
      }
    }
  }

  private variables(): string {
    const { chance, environment } = this;
    const name = chance.one(['CFLAGS', 'CPPFLAGS', 'LDFLAGS', 'CPATH', 'SOURCE_DATE_EPOCH']);
    const values: Record<string, readonly (string | undefined)[]> = {
      CFLAGS: [undefined, '-O1', '-g', '-DOTHER=7'],
      CPPFLAGS: [undefined, '-Iinc1', '-DOTHER=8', '-iquote inc0'],
      LDFLAGS: [undefined, '-Wl,-O1', '-s'],
      CPATH: [undefined, this.path('inc2'), `${this.path('inc1')}:${this.path('inc2')}`, 'inc0:inc1'],
      SOURCE_DATE_EPOCH: [undefined, '1000000000'],
    };
    const value = chance.one(values[name] as readonly (string | undefined)[]);
    if (value === undefined) delete environment[name];
    else environment[name] = value;
    return `${name}=${value ?? ''}`;
  }

  private compiler(): string {
    const { chance, environment } = this;
    const kind = chance.number(4);
    if (kind === 0) {
      delete environment['CC'];
      delete environment['LDSHARED'];
      return 'default';
    }
    if (kind === 1) {
      environment['CC'] = 'gcc -pthread -fno-common';
      return environment['CC'];
    }
    const name = chance.one(['cc-a', 'cc-b']);
    const note = this.value();
    mkdirSync(this.path('../tools'), { recursive: true });
    writeFileSync(this.path('../tools', name), `#!/bin/sh\nexec gcc -DOTHER=${note} -DLEVEL_OF_WRAPPER=${note} "$@"\n`, { mode: 0o755 });
    environment['CC'] = name;
    environment['LDSHARED'] = `${chance.one([name, 'gcc'])} -shared`;
    return `${name} ${note}`;
  }

  private moduleDropped(): string | void {
    if (this.modules.length === 0) return;
    const gone = this.chance.one(this.modules);
    this.modules = this.modules.filter((name) => name !== gone);
    if (this.chance.yes(1, 2)) rmSync(this.path(`${gone}.py`));
    return gone;
  }

  private packageDropped(): string | void {
    const gone = this.packages.at(-1);
    if (gone === undefined || this.packages.length === 1) return;
    if (this.extensions.some(({ name }) => name.startsWith(`${gone.replaceAll('/', '.')}.`))) return;
    this.packages.pop();
    if (this.chance.yes(1, 2)) rmSync(this.path(gone), { recursive: true });
    return gone;
  }

  private packageData(): string | void {
    const home = this.chance.one(this.packages);
    if (home === undefined) return;
    switch (this.chance.number(4)) {
      case 0:
        this.write(`${home}/${this.chance.one(['a', 'b', 'c'])}.txt`, this.value());
        break;
      case 1: {
        const gone = readdirSync(this.path(home)).find((name) => name.endsWith('.txt'));
        if (gone !== undefined) rmSync(this.path(home, gone));
        break;
      }
      case 2:
        this.patterns = this.chance.one([['*.txt'], ['a*'], [], ['deep/*.dat', '*.txt']]);
        break;
      default:
        this.write(`${home}/deep/${this.chance.one(['a', 'b'])}.dat`, this.value());
    }
    return home;
  }

  private allFiles(folder = ''): string[] {
    return readdirSync(this.path(folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (['build', 'other', 'deep'].includes(path)) return [];
      return entry.isDirectory() ? this.allFiles(path) : [path];
    });
  }

  private allTouched(): void {
    const now = new Date();
    for (const path of this.allFiles()) utimesSync(this.path(path), now, now);
  }

  /** Other inodes, times of now. */
  private freshCheckout(): void {
    for (const path of this.allFiles()) {
      if (lstatSync(this.path(path)).isSymbolicLink()) continue;
      const content = readFileSync(this.path(path));
      rmSync(this.path(path));
      writeFileSync(this.path(path), content);
    }
  }

  private outputs(folder: string = this.buildBase): string[] {
    if (!existsSync(this.path(folder))) return [];
    return readdirSync(this.path(folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.name === '.pydistutils') return [];
      return entry.isDirectory() ? this.outputs(path) : [path];
    });
  }

  private output(change: (path: string) => void): string | void {
    const outputs = this.outputs();
    if (outputs.length === 0) return;
    const path = this.chance.one(outputs);
    change(this.path(path));
    return path;
  }

  private exchanged(path: string): void {
    const other = this.chance.one(this.outputs().filter((each) => each.split('.').at(-1) === path.split('.').at(-1)));
    if (other !== undefined && this.path(other) !== path) cpSync(this.path(other), path);
  }

  private madeFolder(path: string): void {
    rmSync(path);
    mkdirSync(path);
    this.folders.push(path);
  }

  private cutState(): void {
    const file = this.path(this.buildBase, '.pydistutils/state');
    if (!existsSync(file)) return;
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, this.chance.number(bytes.length)));
  }

  private movedBuild(): string | void {
    const to = this.chance.one(['build', 'other', 'deep/er']);
    if (to === this.buildBase || !existsSync(this.path(this.buildBase))) return;
    rmSync(this.path(to), { recursive: true, force: true });
    mkdirSync(dirname(this.path(to)), { recursive: true });
    renameSync(this.path(this.buildBase), this.path(to));
    this.buildBase = to;
    return to;
  }

  // --- the script

  writeSetup(): void {
    const list = (items: readonly string[]): string => `[${items.join(', ')}]`;
    const text = (value: unknown): string =>
      JSON.stringify(value).replaceAll('null', 'None').replaceAll('true', 'True').replaceAll('false', 'False');
    const pairs = (macros: readonly [string, string | null][]): string =>
      list(macros.map(([name, value]) => `(${text(name)}, ${text(value)})`));
    const extensions = this.extensions.map(
      (each) =>
        `Extension(${text(each.name)}, ${text(each.sources)}, include_dirs=${text(each.include_dirs)}, define_macros=${pairs(each.define_macros)}, libraries=${text(each.libraries)}, extra_compile_args=${text(each.extra_compile_args)}, extra_link_args=${text(each.extra_link_args)}, extra_objects=${text(each.extra_objects)}, library_dirs=${text(each.library_dirs)}, depends=${text(each.depends)}, optional=${text(each.optional)})`,
    );
    const libraries = this.libraries.map(
      ({ name, sources, include_dirs, macros }) =>
        `(${text(name)}, {'sources': ${text(sources)}, 'include_dirs': ${text(include_dirs)}, 'macros': ${pairs(macros)}})`,
    );
    const setup = `from ${this.setuptools ? 'setuptools' : 'distutils.core'} import setup, Extension
setup(name='random', version='1',
      packages=${text(this.packages.map((name) => name.replaceAll('/', '.')))},
      package_data={'': ${text(this.patterns)}},
      py_modules=${text(this.modules)},
      scripts=${text(this.scripts)},
      data_files=[('share/random', ${text(this.data)})],
      libraries=${list(libraries)},
      ext_modules=${list(extensions)})
`;
    if (!existsSync(this.path('setup.py')) || readFileSync(this.path('setup.py'), 'utf8') !== setup) this.write('setup.py', setup);
  }
}

/** Other bytes, as many; only the time of the change itself tells. */
function damagedSecretly(path: string): void {
  const { atime, mtime } = statSync(path);
  const bytes = readFileSync(path);
  const at = bytes.length - 1;
  if (at < 0) return;
  bytes[at] = (bytes[at] as number) ^ 1;
  writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
}
