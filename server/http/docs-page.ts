import { ENDPOINTS, type Endpoint } from '../contract/endpoints';
import { PROBLEMS, type ProblemCode } from '../contract/problems';
import { componentSchemas, NAMED, parametersOf, replyName, type Json, type Parameter } from './openapi';
import { typeText } from './type-text';

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #8886 }
section { margin-top: 2.5rem }
`;

/** What the console sends its readers to; all of it is in docs/configuration.md. */
const WRITING = `<section id="writing"><h2>Who may write</h2>
<p>Nobody, until the server is started with a token of its own: <code>ENTENTE_TOKEN=… npm start</code>, 16 to 200 printable characters without
spaces. Whoever holds it may then write by Cypher and import files: in the page after <em>Log in to write</em>, elsewhere with
<code>Authorization: Bearer …</code>.</p>
<p>Where <code>ENTENTE_PUBLIC=read-only</code> is set nobody writes, with the token neither. Every setting is explained in
<code>docs/configuration.md</code>, beside the program.</p></section>`;

/** The API as a page to read; it has no script and no file beside it. */
export function docsPage(version: string, nonce: string): string {
  const endpoints = Object.entries<Endpoint>(ENDPOINTS);
  const schemas = componentSchemas();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>The API of Entente</title>
<style nonce="${escape(nonce)}">${STYLE}</style>
</head>
<body>
<h1>The API of Entente ${escape(version)}</h1>
<p>Who backs whom, and which article says so. Every answer is JSON; the same description for programs is
<a href="/api/openapi.json">openapi.json</a>. A key that is repeated means <em>or</em>, different keys mean <em>and</em>.
Lists are <code>{items, total, next}</code>: give <code>next</code> back as <code>cursor</code> for the page after. A property without a value is null.</p>
<nav><ul>
${endpoints.map(([name, endpoint]) => `<li><a href="#${name}"><code>${head(endpoint)}</code></a></li>`).join('\n')}
<li><a href="#shapes">Shapes</a></li>
<li><a href="#problems">Problems</a></li>
<li><a href="#writing">Who may write</a></li>
</ul></nav>
<main>
${endpoints.map(([name, endpoint]) => section(name, endpoint, schemas[replyName(name)] ?? {})).join('\n')}
${shapes(schemas)}
${problems()}
${WRITING}
</main>
</body>
</html>
`;
}

function section(name: string, endpoint: Endpoint, reply: Json): string {
  const parameters = parametersOf(endpoint);
  const upload = endpoint.upload ? '<p>Body: the file.</p>' : '';
  const body = endpoint.body === undefined ? upload : `<p>Body, as JSON: ${codes(Object.keys(endpoint.body.shape))}</p>`;
  const own = endpoint.problems.length === 0 ? '' : `<p>Its own problems: ${endpoint.problems.map(problemLink).join(', ')}</p>`;
  return `<section id="${name}">
<h2><code>${head(endpoint)}</code></h2>
<p>${escape(endpoint.summary)}${endpoint.open === undefined ? '' : ' Open to everybody.'}</p>
${parameters.length === 0 ? '' : parameterTable(parameters)}${body}
<p>Answer: <code>${escape(typeText(reply))}</code></p>
${own}</section>`;
}

function parameterTable(parameters: readonly Parameter[]): string {
  const rows = parameters.map(
    ({ name, required, description = '', schema }) =>
      `<tr><td><code>${escape(name)}</code></td><td>${escape(description)}${required ? ' Required.' : ''}</td><td>${valuesOf(schema)}</td></tr>`,
  );
  return `<table><thead><tr><th>Parameter</th><th>Is</th><th>Values</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** The values a parameter takes, as its schema lists them. */
function valuesOf(schema: Json): string {
  const { items, default: preset } = schema;
  const usual = typeof preset === 'string' || typeof preset === 'number' ? `, usually ${codes([String(preset)])}` : '';
  return `<code>${escape(typeText((items ?? schema) as Json))}</code>${items === undefined ? '' : ', repeatable'}${usual}`;
}

function shapes(schemas: Readonly<Record<string, Json>>): string {
  const rows = Object.keys(NAMED).map(
    (name) => `<tr><td><code>${name}</code></td><td><code>${escape(typeText(schemas[name] ?? {}))}</code></td></tr>`,
  );
  return `<section id="shapes"><h2>Shapes</h2>
<table><thead><tr><th>Name</th><th>Is</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`;
}

function problems(): string {
  const rows = Object.entries(PROBLEMS).map(
    ([code, { status, title }]) => `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${escape(title)}</td></tr>`,
  );
  return `<section id="problems"><h2>Problems</h2>
<p>An error is a problem document (RFC 9457, <code>application/problem+json</code>): go by its <code>code</code>; <code>detail</code> is for people,
and <code>errors</code> names each field that is wrong with what is allowed there.</p>
<table><thead><tr><th>Code</th><th>Status</th><th>Says</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></section>`;
}

function problemLink(code: ProblemCode): string {
  return `<a href="#${code}"><code>${code}</code></a>`;
}

function head({ method, path }: Endpoint): string {
  return escape(`${method.toUpperCase()} ${path}`);
}

function codes(values: readonly string[]): string {
  return values.map((value) => `<code>${escape(value)}</code>`).join(', ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
