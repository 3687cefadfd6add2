/**
 * A small results service, as GitHub's runners talk to: caches in the new protocol (Twirp, JSON) and in the old one (REST),
 * artifacts, and the blobs that both upload to and download from signed addresses. Everything is kept in memory.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredCache {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** Undefined until the upload is finished: nobody finds it before. */
  content: Buffer | undefined;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  /** A date; empty where the repository's own limit holds. */
  readonly expiresAt: string;
  digest: string;
  finished: boolean;
}

/** What may be wrong with a service. */
export interface Faults {
  /** No entry can be made: the token of the run may only read. */
  readOnlyCache?: boolean;
  /** Every answer is 500. */
  broken?: boolean;
}

type Json = Readonly<Record<string, unknown>>;
type Answer = { readonly status: number; readonly body: Json };
type Method = (request: Json) => Json | Answer;

export class ResultsService {
  readonly caches: StoredCache[] = [];
  readonly artifacts: StoredArtifact[] = [];
  readonly faults: Faults = {};
  /** `GET /path` of each request. */
  readonly requests: string[] = [];
  readonly #blobs = new Map<string, Buffer>();
  /** Blocks of blobs that are being uploaded, by blob and block. */
  readonly #blocks = new Map<string, Buffer>();
  readonly #server: Server;
  #port = 0;
  #lastId = 0;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
    });
  }

  static async start(): Promise<ResultsService> {
    const service = new ResultsService();
    await new Promise<void>((listening) => service.#server.listen(0, '127.0.0.1', listening));
    service.#port = (service.#server.address() as AddressInfo).port;
    return service;
  }

  /** Its address stays the same, and nobody answers there. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  /** With a slash at the end. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  /** Keys of finished entries, oldest first. */
  get keys(): readonly string[] {
    return this.caches.filter(({ content }) => content !== undefined).map(({ key }) => key);
  }

  /** The zip of a finished artifact. */
  archive(name: string): Buffer {
    const artifact = this.artifacts.findLast((each) => each.name === name && each.finished);
    const content = artifact === undefined ? undefined : this.#blobs.get(`artifact/${artifact.id}`);
    if (content === undefined) throw new Error(`no artifact ${name}, but ${this.artifacts.map((each) => each.name).join(', ')}`);
    return content;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', this.url);
    this.requests.push(`${request.method} ${url.pathname}`);
    if (this.faults.broken === true) return send(response, 500, { code: 'internal', msg: 'broken' });
    const [, first, ...rest] = url.pathname.split('/');
    if (first === 'twirp') return this.#twirp(rest.slice(0).join('/'), body, response);
    if (first === 'blob') return this.#blob(rest.join('/'), url, request, body, response);
    if (first === '_apis') return this.#oldCache(rest.slice(1), url, request, body, response);
    return send(response, 404, { msg: url.pathname });
  }

  #twirp(path: string, body: Buffer, response: ServerResponse): void {
    const method = this.#methods[path.replace('github.actions.results.api.v1.', '')];
    if (method === undefined) return send(response, 404, { code: 'bad_route', msg: path });
    const answer = method(JSON.parse(body.toString('utf8')) as Json);
    if (isAnswer(answer)) return send(response, answer.status, answer.body);
    return send(response, 200, answer);
  }

  readonly #methods: Readonly<Record<string, Method>> = {
    'CacheService/CreateCacheEntry': ({ key, version }) => {
      const refused = this.#refusal(String(key), String(version));
      if (refused !== undefined) return refused;
      return { ok: true, signed_upload_url: this.#signed(`cache/${this.#reserve(String(key), String(version)).id}`) };
    },
    'CacheService/FinalizeCacheEntryUpload': ({ key, version }) => {
      const entry = this.caches.find((each) => each.key === key && each.version === version);
      if (entry === undefined) return { ok: false, message: 'no such entry' };
      entry.content = this.#blobs.get(`cache/${entry.id}`) ?? Buffer.alloc(0);
      return { ok: true, entry_id: String(entry.id) };
    },
    'CacheService/GetCacheEntryDownloadURL': ({ key, restore_keys: restore, version }) => {
      const entry = this.#find([String(key), ...((restore as string[] | undefined) ?? [])], String(version));
      return entry === undefined
        ? { ok: false }
        : { ok: true, matched_key: entry.key, signed_download_url: this.#signed(`cache/${entry.id}`) };
    },
    'ArtifactService/CreateArtifact': ({ name, workflow_run_backend_id: run, expires_at: expires }) => {
      if (this.artifacts.some((each) => each.name === name && each.run === run)) {
        return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' } };
      }
      const artifact = {
        id: this.#nextId(),
        name: String(name),
        run: String(run),
        expiresAt: typeof expires === 'string' ? expires : '',
        digest: '',
        finished: false,
      };
      this.artifacts.push(artifact);
      return { ok: true, signed_upload_url: this.#signed(`artifact/${artifact.id}`) };
    },
    'ArtifactService/FinalizeArtifact': ({ name, workflow_run_backend_id: run, hash }) => {
      const artifact = this.artifacts.find((each) => each.name === name && each.run === run);
      if (artifact === undefined) return { ok: false };
      Object.assign(artifact, { finished: true, digest: typeof hash === 'string' ? hash : '' });
      return { ok: true, artifact_id: String(artifact.id) };
    },
    'ArtifactService/ListArtifacts': ({ name_filter: name, workflow_run_backend_id: run }) => ({
      artifacts: this.artifacts
        .filter((each) => each.finished && each.run === run && (name === undefined || each.name === name))
        .map((each) => ({
          workflow_run_backend_id: run,
          workflow_job_run_backend_id: 'job',
          database_id: String(each.id),
          name: each.name,
          size: '1',
        })),
    }),
    'ArtifactService/DeleteArtifact': ({ name, workflow_run_backend_id: run }) => {
      const at = this.artifacts.findIndex((each) => each.name === name && each.run === run);
      const [gone] = at < 0 ? [] : this.artifacts.splice(at, 1);
      return gone === undefined
        ? { status: 404, body: { code: 'not_found', msg: 'no such artifact' } }
        : { ok: true, artifact_id: String(gone.id) };
    },
  };

  /** The old protocol: `GET cache`, `POST caches`, `PATCH caches/ID`, `POST caches/ID`. */
  #oldCache([kind, id]: readonly string[], url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    if (request.method === 'GET' && kind === 'cache') {
      const entry = this.#find((url.searchParams.get('keys') ?? '').split(','), url.searchParams.get('version') ?? '');
      if (entry === undefined) return void response.writeHead(204).end();
      return send(response, 200, { cacheKey: entry.key, archiveLocation: this.#signed(`cache/${entry.id}`) });
    }
    if (kind !== 'caches') return send(response, 404, { message: url.pathname });
    if (id === undefined) {
      const { key, version } = JSON.parse(body.toString('utf8')) as { key: string; version: string };
      const refused = this.#refusal(key, version);
      if (refused !== undefined) return send(response, refused.status, { message: refused.body['msg'] });
      return send(response, 201, { cacheId: this.#reserve(key, version).id });
    }
    const entry = this.caches.find((each) => each.id === Number(id));
    if (entry === undefined) return send(response, 404, { message: 'no such entry' });
    if (request.method === 'PATCH') this.#append(`cache/${id}`, body, request.headers['content-range'] ?? '');
    else entry.content = this.#blobs.get(`cache/${id}`) ?? Buffer.alloc(0);
    return void response.writeHead(204).end();
  }

  #append(blob: string, part: Buffer, range: string): void {
    const start = Number(/^bytes (\d+)-/.exec(range)?.[1] ?? 0);
    const before = this.#blobs.get(blob) ?? Buffer.alloc(0);
    const whole = Buffer.alloc(Math.max(before.length, start + part.length));
    before.copy(whole);
    part.copy(whole, start);
    this.#blobs.set(blob, whole);
  }

  /** As Azure's blob storage: a blob in one piece, or blocks and then the list of them. */
  #blob(name: string, url: URL, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    if (request.method === 'PUT') {
      const part = url.searchParams.get('comp');
      if (part === 'block') this.#blocks.set(`${name} ${url.searchParams.get('blockid')}`, body);
      else if (part === 'blocklist') {
        const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Committed|Uncommitted)>([^<]+)</g)].map(([, id]) => id as string);
        this.#blobs.set(name, Buffer.concat(ids.map((id) => this.#blocks.get(`${name} ${id}`) ?? Buffer.alloc(0))));
      } else this.#blobs.set(name, body);
      return void response
        .writeHead(201, { 'x-ms-request-id': '1', 'x-ms-version': '2025-01-05', etag: '"1"', 'last-modified': new Date().toUTCString() })
        .end();
    }
    const content = this.#blobs.get(name);
    if (content === undefined) return void response.writeHead(404).end();
    const common = { 'content-type': 'application/octet-stream', etag: '"1"', 'accept-ranges': 'bytes' };
    const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? request.headers['x-ms-range']?.toString() ?? '');
    if (range === null)
      return void response
        .writeHead(200, { ...common, 'content-length': content.length })
        .end(request.method === 'HEAD' ? undefined : content);
    const [from, to] = [Number(range[1]), Math.min(range[2] === '' ? Infinity : Number(range[2]), content.length - 1)];
    return void response
      .writeHead(206, { ...common, 'content-range': `bytes ${from}-${to}/${content.length}`, 'content-length': to - from + 1 })
      .end(content.subarray(from, to + 1));
  }

  #refusal(key: string, version: string): Answer | undefined {
    if (this.faults.readOnlyCache === true)
      return { status: 403, body: { code: 'permission_denied', msg: 'cache write denied: this run may only read' } };
    const taken = this.caches.some((each) => each.key === key && each.version === version);
    return taken ? { status: 409, body: { code: 'already_exists', msg: 'there is an entry with this key' } } : undefined;
  }

  #reserve(key: string, version: string): StoredCache {
    const entry = { id: this.#nextId(), key, version, content: undefined };
    this.caches.push(entry);
    return entry;
  }

  /** The whole key, else the newest entry that begins with one of them, in their order. */
  #find(keys: readonly string[], version: string): StoredCache | undefined {
    const finished = this.caches.filter((each) => each.content !== undefined && each.version === version).toReversed();
    const exact = finished.find((each) => each.key === keys[0]);
    return exact ?? keys.map((key) => finished.find((each) => each.key.startsWith(key))).find((each) => each !== undefined);
  }

  #signed(blob: string): string {
    return `${this.url}blob/${blob}?sig=signature-of-${blob.replace('/', '-')}`;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

function isAnswer(answer: Json | Answer): answer is Answer {
  return typeof answer['status'] === 'number' && 'body' in answer;
}

function send(response: ServerResponse, status: number, body: Json): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A token as a runner has it, without a signature. */
export function runtimeToken(run: string): string {
  const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:job`, exp: 9_999_999_999 })}.`;
}
