import { connect, type Socket } from 'node:net';

/** Message kinds and the shape of an answer: [1, id, error, result]. */
const COMMAND = 0;
type Answer = readonly [kind: number, id: number, error: { readonly message: string } | null, result: unknown];

/**
 * Firefox's remote protocol: JSON messages over TCP, each after its length in bytes and a colon. Needed because nothing else
 * reaches the browser's own windows (toolbar, popup, permissions) of a Firefox as its makers ship it.
 * Source: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data: Buffer) => this.#receive(data));
    socket.on('close', () => this.#fail('the connection to Firefox is closed'));
    socket.on('error', (error) => this.#fail(error.message));
  }

  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Marionette(socket);
  }

  /** @throws Error with Firefox's words where it refuses */
  async send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify([COMMAND, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await answered;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as unknown;
      this.#received = this.#received.subarray(end);
      // The first message is Firefox's greeting, an object.
      if (Array.isArray(message)) this.#answer(message as unknown as Answer);
    }
  }

  #answer(answer: Answer): void {
    this.#waiting.get(answer[1])?.(answer);
    this.#waiting.delete(answer[1]);
  }

  #fail(message: string): void {
    for (const id of this.#waiting.keys()) this.#answer([1, id, { message }, null]);
  }
}
