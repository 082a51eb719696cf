import { SaxesParser } from 'saxes';
import { Unreadable, textPlace, type Place, type ReadItem } from './items';
import { DEEPEST, LONGEST_TEXT, MOST_ATTRIBUTES } from './limits';

/** Names are without their prefix. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, at: Place): void;
  /** `text` is what stands directly in the element. */
  close(name: string, text: string, at: Place): void;
}

/** Reads XML piece by piece: what the handler emits is handed out. A document type with declarations is refused, so no entity is ever resolved. */
export async function* readXml(
  chunks: AsyncIterable<string>,
  handlerFor: (emit: (item: ReadItem) => void) => XmlHandler,
): AsyncGenerator<ReadItem> {
  const items: ReadItem[] = [];
  const reading = new XmlReading(handlerFor((item) => items.push(item)));
  for await (const chunk of chunks) {
    reading.write(chunk);
    yield* items.splice(0);
  }
  reading.end();
  yield* items.splice(0);
}

interface OpenElement {
  readonly name: string;
  readonly at: Place;
  text: string;
}

class XmlReading {
  private readonly parser = new SaxesParser();
  private readonly stack: OpenElement[] = [];
  /** Characters since the parser last told of something: it holds what it has not told of. */
  private untold = 0;
  private anything = false;
  /** Of the tag under way. */
  private attributes = 0;

  constructor(private readonly handler: XmlHandler) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw new Unreadable('not-well-formed', error.message.replace(/^(?:[^:]*:)?\d+:\d+: /, ''), this.place());
    });
    parser.on('doctype', (text) => this.refuseDeclarations(text));
    parser.on('attribute', () => this.attribute());
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
    parser.on('closetag', () => this.close());
  }

  write(chunk: string): void {
    this.untold += chunk.length;
    this.parser.write(chunk);
    if (this.untold > LONGEST_TEXT) throw new Unreadable('too-long', `More than ${LONGEST_TEXT} characters without a tag`, this.place());
  }

  end(): void {
    if (!this.anything) throw new Unreadable('not-well-formed', 'There is no XML in the file', textPlace(1, 1));
    this.parser.close();
  }

  private place(): Place {
    return textPlace(this.parser.line, this.parser.columnIndex + 1);
  }

  private refuseDeclarations(text: string): void {
    if (/[[<]|ENTITY/.test(text))
      throw new Unreadable(
        'document-type',
        'The document type declares something, entities maybe. Take the declaration out.',
        this.place(),
      );
  }

  private attribute(): void {
    if (++this.attributes > MOST_ATTRIBUTES)
      throw new Unreadable('too-long', `More than ${MOST_ATTRIBUTES} attributes stand in a tag`, this.place());
  }

  private open({ name, attributes }: { name: string; attributes: unknown }): void {
    this.untold = 0;
    this.attributes = 0;
    this.anything = true;
    const at = this.place();
    if (this.stack.length >= DEEPEST) throw new Unreadable('too-deep', `More than ${DEEPEST} elements stand in each other`, at);
    const local = localName(name);
    this.stack.push({ name: local, at, text: '' });
    // Without the option `xmlns` attributes are texts.
    this.handler.open(local, attributes as Record<string, string>, at);
  }

  private text(text: string): void {
    this.untold = 0;
    const element = this.stack.at(-1);
    if (!element) return;
    element.text += text;
    if (element.text.length > LONGEST_TEXT)
      throw new Unreadable('too-long', `A text is longer than ${LONGEST_TEXT} characters`, element.at);
  }

  private close(): void {
    this.untold = 0;
    const element = this.stack.pop();
    if (element) this.handler.close(element.name, element.text, element.at);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
