import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between two that talk over TCP, and spoils it: slow, stalled, cut. */
export class TcpProxy {
  /** Milliseconds that every piece is held back, in each direction. */
  latency = 0;
  /** Bytes that came from the server so far. */
  received = 0;
  private stalled: Promise<void> | null = null;
  private resume: () => void = () => undefined;
  private readonly open = new Set<Socket>();
  private readonly forgotten = new WeakSet<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: number,
  ) {
    server.on('connection', (client) => this.join(client));
  }

  /** Listens on a free port of loopback, and passes on to another. */
  static async start(target: number): Promise<TcpProxy> {
    const server = createServer({ allowHalfOpen: true });
    const proxy = new TcpProxy(server, target);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Connections that stand now. */
  get connections(): number {
    return this.open.size;
  }

  /** Breaks every connection, as a pulled cable or a restarted switch does. */
  cut(): void {
    for (const socket of this.open) socket.resetAndDestroy();
  }

  /** Nothing comes through until `unstall`; connections stay, and new ones are taken. */
  stall(): void {
    this.stalled ??= new Promise((resolve) => (this.resume = resolve));
  }

  /** What stands now stays, and nothing comes through it any more, as behind a router that forgot it; new connections are passed on. */
  forget(): void {
    for (const client of this.open) this.forgotten.add(client);
  }

  unstall(): void {
    this.resume();
    this.stalled = null;
  }

  async close(): Promise<void> {
    this.unstall();
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket): void {
    const target = connect(this.target, '127.0.0.1');
    this.open.add(client);
    const end = (): void => {
      this.open.delete(client);
      client.destroy();
      target.destroy();
    };
    for (const socket of [client, target]) socket.on('error', end).on('close', end);
    void this.pass(client, target, client).catch(end);
    void this.pass(target, client, client, (bytes) => (this.received += bytes)).catch(end);
  }

  /** Piece by piece, so that who reads slowly slows down who writes. */
  private async pass(from: Socket, to: Socket, client: Socket, count: (bytes: number) => void = () => undefined): Promise<void> {
    for await (const piece of from as AsyncIterable<Buffer>) {
      if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
      while (this.stalled) await this.stalled;
      if (this.forgotten.has(client)) continue;
      count(piece.length);
      if (!to.write(piece)) await once(to, 'drain');
    }
    to.end();
  }
}
