type Json = Readonly<Record<string, unknown>>;

/** A JSON schema as a person reads a type: `{id: text, citation: Citation | null}`. */
export function typeText(schema: Json): string {
  const { $ref, type } = schema;
  if (typeof $ref === 'string') return $ref.slice($ref.lastIndexOf('/') + 1);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['anyOf'])) return (schema['anyOf'] as Json[]).map(typeText).join(' | ');
  if (Array.isArray(type)) return type.map((one) => typeText({ ...schema, type: one as unknown })).join(' | ');
  if (type === 'array') return listText(schema['items'] as Json);
  if (type === 'object') return objectText(schema);
  return (typeof type === 'string' && NAMES[type]) || 'anything';
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
};

function listText(items: Json): string {
  const text = typeText(items);
  return text.includes(' | ') ? `(${text})[]` : `${text}[]`;
}

function objectText({ properties = {}, required = [] }: { readonly properties?: unknown; readonly required?: unknown }): string {
  const optional = (name: string) => ((required as readonly string[]).includes(name) ? '' : '?');
  const fields = Object.entries(properties as Readonly<Record<string, Json>>).map(
    ([name, field]) => `${name}${optional(name)}: ${typeText(field)}`,
  );
  return `{${fields.join(', ')}}`;
}
