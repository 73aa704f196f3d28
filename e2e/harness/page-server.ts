import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { selfSignedCertificate } from './self-signed';

/** The first byte of a TLS connection (a handshake record); no HTTP request begins with it. */
const TLS_HANDSHAKE = 0x16;

type StaticContent = string | { readonly type: string; readonly body: Uint8Array | string };

/** A page or a file: HTML as text, other contents with their type, or a function that answers by itself. */
export type Content = StaticContent | ((request: IncomingMessage, response: ServerResponse) => void);

/**
 * The whole web of a test: the browsers are told to find every host here, under http and https, on one port of 127.0.0.1.
 * Nothing leaves the machine, and whatever is asked for is seen.
 */
export class PageServer {
  readonly #contents = new Map<string, Content>();
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  #requests: string[] = [];

  private constructor() {
    const answer = (request: IncomingMessage, response: ServerResponse) => this.#answer(request, response);
    const http = createHttp(answer);
    const https = createHttps(selfSignedCertificate(), answer);
    this.#server = createServer((socket) => {
      this.#sockets.add(socket.on('close', () => this.#sockets.delete(socket)).on('error', () => socket.destroy()));
      socket.once('data', (first: Buffer) => {
        socket.pause();
        socket.unshift(first);
        (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
        process.nextTick(() => socket.resume());
      });
    });
  }

  static async start(): Promise<PageServer> {
    const started = new PageServer();
    await new Promise<void>((resolve) => started.#server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /**
   * Every URL that was asked for since the last {@link forget}, in order, also those that nothing is served under; without
   * the browser's own checks for updates.
   */
  get requests(): readonly string[] {
    return this.#requests;
  }

  /** @param url scheme, host and path as a browser writes them; a query belongs to it, a fragment does not */
  serve(url: string, content: Content): void {
    this.#contents.set(withoutFragment(url), content);
  }

  /** Forgets contents and requests. */
  forget(): void {
    this.#contents.clear();
    this.#requests = [];
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const scheme = (request.socket as Partial<TLSSocket>).encrypted ? 'https' : 'http';
    const url = `${scheme}://${request.headers.host ?? ''}${request.url ?? ''}`;
    if (!isUpdateCheck(request)) this.#requests.push(url);
    const content = this.#contents.get(url);
    if (typeof content === 'function') content(request, response);
    else send(response, content);
  }
}

/** Chromium looks for updates of itself some minutes after it was started, and says so in headers that no page sends. */
function isUpdateCheck({ headers }: IncomingMessage): boolean {
  return Object.keys(headers).some((name) => name.startsWith('x-goog-update-'));
}

function send(response: ServerResponse, content: StaticContent | undefined): void {
  const { type, body } =
    typeof content === 'object' ? content : { type: 'text/html; charset=utf-8', body: content ?? '' };
  response.writeHead(content === undefined ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function withoutFragment(url: string): string {
  const { href, hash } = new URL(url);
  return href.slice(0, href.length - hash.length);
}
