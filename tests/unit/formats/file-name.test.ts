import { fileName } from '../../../server/formats/file-name';

test.each([
  ['around-russia-1', 'entente-around-russia-1-2001-02-03.graphml'],
  ['around-o/b:x-1', 'entente-around-o-b-x-1-2001-02-03.graphml'],
  ['a'.repeat(100), `entente-${'a'.repeat(80)}-2001-02-03.graphml`],
  ['俄'.repeat(100), `entente-${'俄'.repeat(63)}-2001-02-03.graphml`],
  // Outside the plane of 16 bits: no half of one is left.
  ['𠀀'.repeat(100), `entente-${'𠀀'.repeat(47)}-2001-02-03.graphml`],
])('a file about %s is called %s, with room for what it has behind its name while it is written', (slug, name) => {
  expect(fileName({ slug, taken: '2001-02-03T00:00:00Z' }, 'graphml')).toBe(name);
  expect(Buffer.byteLength(`${name}.4194304.part`)).toBeLessThanOrEqual(255);
});
