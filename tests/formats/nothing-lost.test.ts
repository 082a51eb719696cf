import { openReader } from '../../server/formats/readers';
import type { ReadItem } from '../../server/formats/reading/items';
import { graphml, withFile } from '../support/import-files';

/** What comes in of a file, and what is told of it. */
async function read(content: string) {
  return withFile('graph', content, async (file) => {
    const all: ReadItem[] = [];
    for await (const item of (await openReader(file, { limit: 1_000_000 })).items) all.push(item);
    return {
      elements: all.flatMap((item) => (item.kind === 'problem' ? [] : [item.properties])),
      told: all.flatMap((item) => (item.kind === 'problem' ? [[item.code, item.at.column, item.message]] : [])),
    };
  });
}

const gexf = (attributes: string, nodes: string) =>
  `<gexf version="1.3"><graph mode="dynamic"><attributes class="node">${attributes}</attributes><nodes>${nodes}</nodes></graph></gexf>`;

const AGAIN = 'An element has several values of age; they came in as a list';
const SECOND = 'An element has another attribute called age; it came in as age_b';

describe('two attributes of one name both come in', () => {
  test('GraphML, and each is called as it is where the other is not there', async () => {
    const keys = '<key id="a" for="node" attr.name="age" attr.type="int"/><key id="b" for="all" attr.name="age"/>\n';
    const nodes = '<node id="x"><data key="a">7</data><data key="b">old</data></node><node id="y"><data key="b">young</data></node>';
    expect(await read(graphml(nodes, keys))).toEqual({
      elements: [{ age: 7, age_b: 'old' }, { age: 'young' }],
      told: [['renamed', 'b', SECOND]],
    });
  });

  test('GEXF', async () => {
    const attributes = '<attribute id="a" title="age" type="integer"/><attribute id="b" title="age" type="string"/>';
    const values = '<attvalues><attvalue for="a" value="7"/><attvalue for="b" value="old"/></attvalues>';
    expect(await read(gexf(attributes, `<node id="x">${values}</node><node id="y">${values}</node>`))).toEqual({
      elements: [
        { age: 7, age_b: 'old' },
        { age: 7, age_b: 'old' },
      ],
      told: [['renamed', 'age', SECOND]],
    });
  });
});

describe('several values of one attribute all come in', () => {
  test('GraphML', async () => {
    const keys = '<key id="a" for="node" attr.name="age" attr.type="int"/>\n';
    const nodes =
      '<node id="x"><data key="a">7</data><data key="a">8</data><data key="a">9</data></node><node id="y"><data key="a">1</data></node>';
    expect(await read(graphml(nodes, keys))).toEqual({
      elements: [{ age: [7, 8, 9] }, { age: 1 }],
      told: [['kept-as-list', 'age', AGAIN]],
    });
  });

  test('GEXF over time: the times have no place, and that is told', async () => {
    const values = '<attvalue for="a" value="7" start="2001" end="2002"/><attvalue for="a" value="8" start="2002"/>';
    expect(
      await read(gexf('<attribute id="a" title="age" type="integer"/>', `<node id="x"><attvalues>${values}</attvalues></node>`)),
    ).toEqual({
      elements: [{ age: [7, 8] }],
      told: [
        ['left-out', 'age', 'For how long a value of age holds has no place in the graph'],
        ['kept-as-list', 'age', AGAIN],
      ],
    });
  });
});

test('a time of GEXF that is in pieces, open or no day is told of; a period of days is a date', async () => {
  const nodes =
    '<node id="a" start="2001-02-03" end="2001-02-04"/><node id="b" start="2001"/><node id="c"><spells><spell start="1" end="2"/></spells></node>';
  expect(await read(gexf('', nodes))).toEqual({
    elements: [{ date: '2001-02-03/2001-02-04' }, {}, {}],
    told: [
      ['left-out', 'start', 'A time that is no period of whole days did not come in'],
      ['left-out', 'spell', 'Of a time that is in several pieces nothing came in: the graph has no place for it'],
    ],
  });
});

test('a node that is drawn with several names is called by the first', async () => {
  const drawn = '<y:NodeLabel/><y:NodeLabel>First</y:NodeLabel><y:NodeLabel>Second</y:NodeLabel>';
  const file = graphml(
    `<node id="a"><data key="d"><y:ShapeNode xmlns:y="http://www.yworks.com/xml/graphml">${drawn}</y:ShapeNode></data></node>`,
  );
  const { elements } = await read(file.replace('<graph ', '<key id="d" for="node" yfiles.type="nodegraphics"/><graph '));
  expect(elements).toEqual([{ label: 'First', label_NodeLabel: 'Second', name: 'First' }]);
});
