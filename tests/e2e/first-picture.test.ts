import { ENDPOINTS } from '../../server/contract/endpoints';
import { COLOURS } from '../../server/domain/vocabulary/colours';
import { describeWith } from '../support/needs';
import { answered } from './support/api';
import { useBrowser } from './support/browser';
import { canvasOf, inkAtEdge, paintOf, settled } from './support/canvas';
import { counts, drawn, show } from './support/parts';
import { useServer } from './support/server';

describeWith('chromium', 'the first picture', () => {
  const server = useServer();
  const browser = useBrowser();

  test('the page says what one sees, how much of it, and what a line is', async () => {
    const { title, counts: all } = await answered(server().url, ENDPOINTS.collection);
    const page = await browser.open(server().url);
    await settled(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    expect(await page.getByRole('banner').getByRole('paragraph').innerText()).toBe(
      `${all.actors} actors, ${all.statements} statements. A line is what a source says, not an established fact. How it was coded`,
    );
    expect(await counts(page)).toEqual({ actors: all.actors, statements: all.statements });
  });

  test('everybody with a statement is drawn, in the colours of the signs', async () => {
    const { actors, relations } = await answered(server().url, ENDPOINTS.graph);
    const ends = new Set(relations.flatMap(({ from, to }) => [from, to]));
    const page = await browser.open(server().url);
    await settled(page);
    const positions = await (await canvasOf(page)).evaluate((canvas) => canvas.positions());
    expect(Object.keys(positions).sort()).toEqual([...ends].sort());
    expect(await drawn(page).count()).toBe(ends.size);
    expect(actors.length).toBeGreaterThan(ends.size);
    const { line, shape, text } = COLOURS.light;
    const paint = await paintOf(page, {
      support: line.support,
      opposition: line.opposition,
      contact: line.contact,
      shape: shape.fill,
      text,
    });
    expect(Object.entries(paint).filter(([, pixels]) => pixels < 200)).toEqual([]);
  });

  test('every label is shown, none over another, over a shape or beyond the canvas', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    const labels = (await canvasOf(page)).evaluate((view) => ({
      hidden: view.hiddenLabels(),
      overlaps: view.labelOverlaps(),
      onShapes: view.labelsOnShapes(),
    }));
    expect(await labels).toEqual({ hidden: 0, overlaps: 0, onShapes: [] });
  });

  test('no line runs through the shape of an actor who is not one of its ends', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    expect(await (await canvasOf(page)).evaluate((view) => view.linesThroughShapes())).toEqual([]);
  });

  test('nothing of the drawing is cut off at the edge of the canvas', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    expect(await inkAtEdge(page, COLOURS.light.canvas)).toBe(0);
  });

  test('the same start gives the same picture', async () => {
    const seen = [];
    for (const page of [await browser.open(server().url), await browser.open(server().url)]) {
      await settled(page);
      seen.push(await (await canvasOf(page)).evaluate((view) => ({ positions: view.positions(), on: view.screenPosition('russia') })));
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  test('allies stand together and opponents apart', async () => {
    const { relations } = await answered(server().url, ENDPOINTS.graph);
    const page = await browser.open(server().url);
    await settled(page);
    const positions = await (await canvasOf(page)).evaluate((view) => view.positions());
    const distance = (sign: number) => {
      const pairs = new Map(
        relations.filter((one) => one.sign === sign && one.from !== one.to).map(({ from, to }) => [`${from} ${to}`, [from, to] as const]),
      );
      const lengths = [...pairs.values()].map(([from, to]) => {
        const [a, b] = [positions[from], positions[to]];
        return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
      });
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(distance(-1)).toBeGreaterThan(1.5 * distance(1));
  });

  test('the table mirrors all that the picture shows', async () => {
    const page = await browser.open(server().url);
    await settled(page);
    const ids = await (await canvasOf(page)).evaluate((view) => Object.keys(view.positions()));
    await show(page, 'Table');
    await page.getByText(`Actors ${ids.length}`, { exact: true }).click();
    expect(await page.getByRole('grid', { name: 'Actors in view' }).getAttribute('aria-rowcount')).toBe(String(ids.length + 1));
  });
});
