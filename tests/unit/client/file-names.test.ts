import express from 'express';
import request from 'supertest';
import { requestFile } from '../../../client/api/http';

afterEach(() => jest.restoreAllMocks());

/** The name under which the page saves what the server sends under that one. */
async function savedAs(header: string | null): Promise<string> {
  const headers = header === null ? {} : { 'content-disposition': header };
  jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { headers }));
  return (await requestFile('/api/exports/csv')).name;
}

/** The header with which the server sends a file of that name. */
async function headerOf(name: string): Promise<string> {
  const app = express().get('/', (_request, response) => void response.attachment(name).end());
  return (await request(app).get('/')).headers['content-disposition'] ?? '';
}

test('a file is saved under the name that the server gives it, whatever its letters', async () => {
  const names = ['entente-filter-2001-02-03.zip', 'entente-around-Россия-1.zip', 'a "quoted"; name=x.zip', '100 %.zip'];
  const saved: string[] = [];
  for (const name of names) saved.push(await savedAs(await headerOf(name)));
  expect(saved).toEqual(names);
});

test('without a name, or with one that is badly written, it still has one', async () => {
  expect([
    await savedAs(null),
    await savedAs('attachment'),
    await savedAs(`attachment; filename="a.zip"; filename*=UTF-8''%E0%A4%A`),
  ]).toEqual(['entente', 'entente', 'a.zip']);
});
