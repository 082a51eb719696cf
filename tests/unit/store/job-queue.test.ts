import { JobQueue, orAborted } from '../../../server/store/embedded/job-queue';

/** A job that ends when it is told. */
function held<T>(value: T): { job: () => Promise<T>; end: () => void; readonly started: boolean } {
  let end = (): void => undefined;
  let started = false;
  const done = new Promise<T>((resolve) => (end = () => resolve(value)));
  const job = (): Promise<T> => {
    started = true;
    return done;
  };
  return {
    job,
    end: () => end(),
    get started() {
      return started;
    },
  };
}

test('runs one job at a time, in order', async () => {
  const queue = new JobQueue(10);
  const order: number[] = [];
  const job = (n: number) => async (): Promise<number> => {
    order.push(n);
    await Promise.resolve();
    order.push(n);
    return n;
  };
  expect(await Promise.all([1, 2, 3].map((n) => queue.run(job(n))))).toEqual([1, 2, 3]);
  expect(order).toEqual([1, 1, 2, 2, 3, 3]);
});

test('a job that fails leaves the next its turn', async () => {
  const queue = new JobQueue(10);
  const fails = queue.run(() => Promise.reject(new Error('no')));
  const next = queue.run(() => Promise.resolve(1));
  await expect(fails).rejects.toThrow('no');
  expect(await next).toBe(1);
});

test('turns away who finds it full, and has room again afterwards', async () => {
  const queue = new JobQueue(1);
  const first = held(1);
  const running = queue.run(first.job);
  const waiting = queue.run(() => Promise.resolve(2));
  await expect(queue.run(() => Promise.resolve(3))).rejects.toMatchObject({ code: 'store-busy' });
  first.end();
  expect(await Promise.all([running, waiting])).toEqual([1, 2]);
  expect(await queue.run(() => Promise.resolve(4))).toBe(4);
});

test('who gives up while waiting is out, and frees a place', async () => {
  const queue = new JobQueue(1);
  const first = held(1);
  const running = queue.run(first.job);
  const controller = new AbortController();
  const second = held(2);
  const left = queue.run(second.job, { signal: controller.signal });
  controller.abort();
  await expect(left).rejects.toMatchObject({ code: 'aborted' });
  const third = queue.run(() => Promise.resolve(3));
  first.end();
  expect([await running, await third, second.started]).toEqual([1, 3, false]);
});

test('closing lets the running job finish and turns everybody else away', async () => {
  const queue = new JobQueue(5);
  const first = held(1);
  const running = queue.run(first.job);
  const waiting = expect(queue.run(() => Promise.resolve(2))).rejects.toMatchObject({ code: 'store-closed' });
  const closed = queue.close();
  first.end();
  expect(await running).toBe(1);
  await Promise.all([waiting, closed]);
  await expect(queue.run(() => Promise.resolve(3))).rejects.toMatchObject({ code: 'store-closed' });
});

test('orAborted answers at once, whatever becomes of the job', async () => {
  const slow = held(1);
  await expect(orAborted(slow.job(), AbortSignal.timeout(5))).rejects.toMatchObject({ code: 'aborted' });
  expect(await orAborted(Promise.resolve(2), new AbortController().signal)).toBe(2);
  await expect(orAborted(Promise.reject(new Error('no')), new AbortController().signal)).rejects.toThrow('no');
});
