'use strict';
// The engine's own process: nothing in the engine can be timed out, cancelled or survive a panic, so the parent kills this process and starts it anew.
// Plain CommonJS, so that it starts in a few hundredths of a second. Requests and answers: protocol.ts.
const { closeSync, fsyncSync, openSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { setInterval, clearInterval } = require('node:timers');

const MEMORY_CHECK_MS = 50;
let engine, db, file, access, memoryMark, cursors, nextCursor, busy, held;

const requests = {
  open(request) {
    ({ file, access, memoryMark } = request);
    engine ??= loadEngine();
    cursors = new Map();
    nextCursor = 1;
    db = access === 'read' ? engine.openReadOnly(file) : engine.open(file);
  },
  async run({ text, parameters, write, batch, keep }) {
    return replyOf(await runOne(text, parameters, write), batch, keep);
  },
  /** A write whose rows are handed out before it is committed: until `end` nothing else is asked but `more`. */
  async begin({ text, parameters, batch, unless = [] }) {
    held = db.beginTransaction();
    try {
      for (const [index, found] of unless.entries())
        if ((await held.executeCypher(found)).length > 0)
          throw Object.assign(refusal('unsupported', 'A guard found something'), { statement: index });
      return replyOf(await held.executeCypher(text, parameters), batch, true);
    } catch (error) {
      held.rollback();
      throw error;
    }
  },
  end({ cursor, commit }) {
    cursors.delete(cursor);
    if (commit) {
      held.commit();
      syncLog();
    } else held.rollback();
  },
  more({ cursor, from, batch }) {
    const result = cursors.get(cursor);
    if (!result) throw refusal('store-restarted', 'The engine was started anew while rows were being handed out');
    const rows = rowsOf(result, from, batch);
    if (from + rows.length >= result.length) cursors.delete(cursor);
    return rows;
  },
  drop({ cursor }) {
    cursors.delete(cursor);
  },
  async write({ statements }) {
    const counters = {};
    await inTransaction(async (transaction) => {
      for (const [index, statement] of statements.entries()) await writeOne(transaction, statement, index, counters);
      return true;
    });
    return countersOf(counters);
  },
  async ddl({ statements }) {
    for (const [index, text] of statements.entries()) await numbered(index, () => db.executeCypher(text));
  },
  schema() {
    return { ...db.schema(), nodes: db.nodeCount() };
  },
  checkpoint() {
    if (access === 'write') db.walCheckpoint();
  },
  seal() {
    if (access === 'read') return;
    db.close();
    requests.open({ file, access: 'read', memoryMark });
  },
  close() {
    db?.close();
    db = undefined;
  },
};

function loadEngine() {
  try {
    return require('@grafeo-db/js').GrafeoDB;
  } catch (error) {
    throw refusal('engine-missing', error.message);
  }
}

/** A file that is open for reading refuses writes itself. Where writing is possible, what a read wrote is undone, and its caller told so. */
async function runOne(text, parameters, write) {
  if (access === 'read') return db.executeCypher(text, parameters);
  if (!write) await refuseSchemaCommand(text, parameters);
  let result;
  await inTransaction(async (transaction) => {
    result = await transaction.executeCypher(text, parameters);
    return write;
  });
  if (!write && Object.values(result.counters).some((count) => count > 0)) throw refusal('write-refused', 'A read may not write');
  return result;
}

/** Schema commands cannot be undone, so they are refused before they run. EXPLAIN, which runs nothing, tells them by an error of its own. */
async function refuseSchemaCommand(text, parameters) {
  try {
    await db.executeCypher(`EXPLAIN ${text}`, parameters);
  } catch (error) {
    if (error.message.includes('Schema commands')) throw refusal('write-refused', 'A read may not change constraints or indexes');
  }
}

/** Commits when `work` says so; undoes everything otherwise. */
async function inTransaction(work) {
  const transaction = db.beginTransaction();
  let commit = false;
  try {
    commit = await work(transaction);
  } finally {
    if (commit) transaction.commit();
    else transaction.rollback();
  }
}

/** A commit leaves its log to the system, which may lose power: what a user was told is written is on disk. */
function syncLog() {
  for (const name of readdirSync(`${file}.wal`)) {
    const log = openSync(join(`${file}.wal`, name), 'r+');
    fsyncSync(log);
    closeSync(log);
  }
}

async function writeOne(transaction, { text, parameters, mustMatch }, index, sums) {
  const { counters, length } = await numbered(index, () => transaction.executeCypher(text, parameters));
  for (const [name, count] of Object.entries(counters)) sums[name] = (sums[name] ?? 0) + count;
  if (mustMatch && length === 0)
    throw Object.assign(refusal('nothing-matched', 'The statement found nothing to write to'), { statement: index });
}

async function numbered(index, work) {
  try {
    return await work();
  } catch (error) {
    error.statement = index;
    throw error;
  }
}

/** The engine speaks of edges, Cypher and everybody else of relationships. */
function countersOf(counters) {
  const {
    edgesCreated: relationshipsCreated = 0,
    edgesDeleted: relationshipsDeleted = 0,
    nodesCreated = 0,
    nodesDeleted = 0,
    ...rest
  } = counters;
  const { propertiesSet = 0, labelsAdded = 0, labelsRemoved = 0 } = rest;
  return { nodesCreated, nodesDeleted, relationshipsCreated, relationshipsDeleted, propertiesSet, labelsAdded, labelsRemoved };
}

function replyOf(result, batch, keep) {
  const rows = rowsOf(result, 0, batch);
  const cursor = keep && rows.length < result.length ? nextCursor++ : null;
  if (cursor !== null) cursors.set(cursor, result);
  return { columns: result.columns, rows, length: result.length, cursor, counters: countersOf(result.counters) };
}

function rowsOf(result, from, count) {
  const { columns, length } = result;
  // In one go is quicker; but not where it would hold a second time what is handed out in parts.
  if (from === 0 && length <= count) return result.rows();
  const rows = [];
  for (let index = from; index < Math.min(length, from + count); index++) {
    const row = result.get(index);
    rows.push(columns.map((column) => row[column]));
  }
  return rows;
}

function refusal(code, message) {
  return Object.assign(new Error(message), { refusal: code });
}

function failureOf(error) {
  return { message: error.message, gqlStatus: error.gqlStatus ?? null, code: error.refusal ?? null, statement: error.statement ?? null };
}

function watchMemory() {
  const rss = process.memoryUsage.rss();
  if (rss > memoryMark) process.send({ overMemory: rss });
}

async function answer(request) {
  busy = true;
  // From here on the parent cannot know what was done, should this process die.
  process.send({ started: true });
  // What opening takes is no query's fault; the parent looks at it when the answer is there.
  const watch = request.do === 'open' ? undefined : setInterval(watchMemory, MEMORY_CHECK_MS);
  let reply;
  try {
    reply = { value: await requests[request.do](request) };
  } catch (error) {
    reply = { failure: failureOf(error) };
  }
  clearInterval(watch);
  busy = false;
  process.send({ ...reply, memory: process.memoryUsage.rss(), cursors: cursors?.size ?? 0 });
}

/** The parent is gone: nobody may be left holding the lock, and a query under way cannot be stopped in any other way. */
function leave() {
  if (!busy) db?.close();
  process.kill(process.pid, 'SIGKILL');
}

process.on('message', (request) => void answer(request));
process.on('disconnect', leave);
// Ctrl-C reaches the whole group; the parent closes this process when it has finished its own work.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
