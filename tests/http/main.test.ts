import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { endStarted, start } from '../support/started';
import { withFolder } from '../support/test-app';

afterEach(endStarted);

const get = async (url: string) => (await (await fetch(url)).json()) as Record<string, unknown>;

/** Sends the head of a request and half its body. */
async function beginRequest(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`POST /api/session HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 14\r\n\r\n{"token`);
  // The server has it when it has answered another.
  await get(`${address}/api/health`);
  return socket;
}

/** Sends the rest, and gives the answer. */
async function endRequest(socket: Socket): Promise<string> {
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write('":"xx"}');
  await once(socket, 'close');
  return answer;
}

async function withTakenPort(use: (port: number) => Promise<void>): Promise<void> {
  const server: Server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test('it seeds, answers, and starts again on what it seeded', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    for (const seeded of [true, false]) {
      const server = start({ ENTENTE_DATA });
      const address = await server.address();
      expect(await get(`${address}/api/ready`)).toMatchObject({ ready: true, store: 'embedded', reason: null });
      expect(await get(`${address}/api/collection`)).toMatchObject({
        title: 'What five news articles say about the war in Syria',
        counts: { articles: 5 },
      });
      server.signal('SIGTERM');
      const { code, stdout, stderr } = await server.ended;
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`"seeded":${seeded}`);
    }
  });
});

test('every question of the collection can be asked of the seed', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    const server = start({ ENTENTE_DATA });
    const { questions } = (await get(`${await server.address()}/api/collection`)) as { questions: unknown[] };
    expect(questions).toHaveLength(6);
  });
});

test('wrong settings are named, all at once, and nothing is made or listened on', async () => {
  await withFolder(async (folder) => {
    const { code, stdout, stderr } = await start({
      ENTENTE_DATA: join(folder, 'data'),
      PORT: 'http',
      ENTENTE_SEDE: 'never',
      NEO4J_URI: 'http://localhost:7474',
    }).ended;
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      'ENTENTE_SEDE is not a setting. Did you mean ENTENTE_SEED?\n' +
        'PORT=http: must be a port number from 0 to 65535.\n' +
        'NEO4J_URI=http://localhost:7474: must be an address such as neo4j://localhost:7687 (bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc), without user, password or path.\n',
    ]);
    await expect(import('node:fs/promises').then((fs) => fs.readdir(folder))).resolves.toEqual([]);
  });
});

test('an open address without a word on who may ask is refused', async () => {
  const { code, stderr } = await start({ HOST: '0.0.0.0' }).ended;
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^HOST=0\.0\.0\.0 lets other machines ask\. Set ENTENTE_TOKEN/)]);
});

test('a taken port is named with the setting that changes it, before anything is seeded', async () => {
  await withTakenPort(async (port) => {
    await withFolder(async (folder) => {
      const { code, stderr } = await start({ ENTENTE_DATA: join(folder, 'data'), PORT: String(port) }).ended;
      expect([code, stderr]).toEqual([
        1,
        `Port ${port} of 127.0.0.1 is taken by another program. PORT sets another one: PORT=${port + 1} npm start\n`,
      ]);
      await expect(import('node:fs/promises').then((fs) => fs.readdir(folder))).resolves.toEqual([]);
    });
  });
});

test('a host that is not this machine’s is named with its setting', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    const { code, stderr } = await start({ ENTENTE_DATA, HOST: '192.0.2.1', PORT: '3999', ENTENTE_PUBLIC: 'read-only' }).ended;
    expect([code, stderr]).toEqual([1, '192.0.2.1 is no address of this machine. HOST sets another one, such as 127.0.0.1.\n']);
  });
});

test('a graph that another process has open is left alone, and that is said', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    // With a token the graph stays open for writing.
    const first = start({ ENTENTE_DATA, ENTENTE_TOKEN: 'a-token-for-the-tests' });
    const address = await first.address();
    const { code, stderr } = await start({ ENTENTE_DATA }).ended;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Another process has the graph open: .*ENTENTE_DATA\.\n$/)]);
    expect(await get(`${address}/api/health`)).toMatchObject({ status: 'ok' });
  });
});

test('SIGTERM lets a request under way finish, and takes no other', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    const server = start({ ENTENTE_DATA, ENTENTE_TOKEN: 'a-token-for-the-tests' });
    const address = await server.address();
    const socket = await beginRequest(address);
    server.signal('SIGTERM');
    await server.says('"msg":"stopping"');
    await expect(fetch(`${address}/api/health`)).rejects.toThrow('fetch failed');
    expect(await endRequest(socket)).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n[^]*"code":"wrong-token"/);
    expect((await server.ended).code).toBe(0);
  });
});

test('a second signal does not wait', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    const server = start({ ENTENTE_DATA });
    const socket = await beginRequest(await server.address());
    socket.on('error', () => undefined);
    server.signal('SIGINT');
    await server.says('"msg":"stopping"');
    server.signal('SIGINT');
    expect((await server.ended).code).toBe(1);
    socket.destroy();
  });
});

test('a request that never ends is not waited for longer than ten seconds', async () => {
  await withFolder(async (ENTENTE_DATA) => {
    const server = start({ ENTENTE_DATA });
    const socket = await beginRequest(await server.address());
    socket.on('error', () => undefined);
    const asked = Date.now();
    server.signal('SIGTERM');
    expect((await server.ended).code).toBe(1);
    expect((Date.now() - asked) / 1000).toBeGreaterThan(9);
    socket.destroy();
  });
});
