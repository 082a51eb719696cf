import { Point } from '../../store/values';
import { floatText } from './float-text';

/** A point as Neo4j's Query API writes it: `SRID=7203;POINT (1.0 2.0)`. */
export function pointText({ srid, x, y, z }: Point): string {
  const places = [x, y, ...(z === null ? [] : [z])].map(floatText).join(' ');
  return `SRID=${srid};POINT ${z === null ? '' : 'Z '}(${places})`;
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|NaN|-?Infinity)`;
const POINT = new RegExp(String.raw`^SRID=(\d+);\s*POINT\s*(Z\s*)?\(${NUMBER} ${NUMBER}(?: ${NUMBER})?\)$`);

/** The point that the text says; null where it says none. */
export function parsePoint(text: string): Point | null {
  const found = POINT.exec(text);
  if (!found) return null;
  const [, srid, , x, y, z] = found;
  return new Point(Number(srid), Number(x), Number(y), z === undefined ? null : Number(z));
}
