import PDFDocument from 'pdfkit';

import { aboutWords } from '../about';
import type { About } from '../format';
import type { PictureJob } from '../picture/job';
import { fontFile } from '../picture/fonts';
import { drawPicture } from '../picture/picture';
import { writeWithOutlines } from '../picture/scribe';
import type { Sheet } from '../picture/sheet';
import { svgFile } from '../picture/svg-file';
import { svgToPdf } from './svg-to-pdf';

/** Weights as svg-to-pdfkit tells them apart. */
const WEIGHT = { plain: 480, strong: 600 } as const;

/** Draws a picture as PDF: one page of its size, vectors, text that can be selected, its fonts inside. */
export async function draw({ drawn, options }: PictureJob): Promise<Buffer> {
  const sheet = drawPicture(drawn, options, writeWithOutlines);
  const document = newDocument(sheet, drawn.about);
  svgToPdf(document, svgFile(sheet, drawn.about), 0, 0, {
    assumePt: true,
    width: sheet.width,
    height: sheet.height,
    fontCallback: (family, bold) => fontFile(family, bold ? WEIGHT.strong : WEIGHT.plain),
  });
  document.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of document) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces);
}

function newDocument({ width, height }: Sheet, about: About): PDFKit.PDFDocument {
  const taken = new Date(about.taken);
  const info = { Title: about.title, Subject: aboutWords(about), Creator: `Entente ${about.version}`, CreationDate: taken, ModDate: taken };
  // With a font of ours from the start the package looks for none of its own.
  return new PDFDocument({ size: [width, height], margin: 0, info, lang: 'en', displayTitle: true, font: fontFile('', WEIGHT.plain) });
}
