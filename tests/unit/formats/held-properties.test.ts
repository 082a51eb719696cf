import { propertiesOf } from '../../../server/formats/reading/elements';
import { NOWHERE } from '../../../server/formats/reading/items';

test.each<[Record<string, string>, Record<string, string>, string[]]>([
  [{ importId: 'one', file_importId: 'two' }, { file_importId: 'one', file_importId_: 'two' }, ['file_importId', 'file_importId_']],
  [{ file_importId: 'two', importId: 'one' }, { file_importId: 'two', file_importId_: 'one' }, ['file_importId_']],
  [{ 'a\u0000': 'one', 'a\ufffd': 'two' }, { 'a\ufffd': 'one', 'a\ufffd_': 'two' }, ['a\ufffd', 'a\ufffd_']],
])('of %j none is lost for being renamed, and each is told', (given, expected, told) => {
  const { properties, problems } = propertiesOf(new Map(Object.entries(given)), NOWHERE);
  expect(properties).toEqual(expected);
  expect(problems.map(({ code, message }) => [code, message.split('; it came in as ')[1]])).toEqual(told.map((name) => ['renamed', name]));
});
