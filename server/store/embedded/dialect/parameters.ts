import type { SyntaxNode } from '../../../language/syntax';
import { child, tokensOf } from '../../../language/syntax';
import { engineName } from '../engine-name';
import { Float, type Parameter } from '../../values';
import { nameOf } from './literals';
import { typeOf } from './kinds';
import type { Reason } from './reasons';
import type { Term, Work } from './work';
import { refusal } from './work';

/** A parameter, of which the value and so the type are known. */
export function typedParameter(work: Work, node: SyntaxNode): Term {
  const name = nameOf(work, child(node, 'ParameterName') ?? node);
  const value = Object.hasOwn(work.parameters, name) ? work.parameters[name] : undefined;
  const type = value === undefined ? null : typeOf(value);
  if (value === undefined || !type) throw refusal(work, node, reasonAgainst(value));
  const known = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value;
  const code = tokensOf(node).length === 2 && /^[A-Za-z_]\w*$/.test(name) ? `$${name}` : `$${engineName(name)}`;
  return { code, type, simple: true, known };
}

function reasonAgainst(value: Parameter | undefined): Reason {
  if (value instanceof Float) return 'whole-parameter';
  return typeof value === 'number' ? 'number-parameter' : 'parameter';
}
