/* eslint-disable @typescript-eslint/no-require-imports -- the package is CommonJS and has no types */
interface Options {
  /** The numbers are points, not pixels. */
  readonly assumePt: boolean;
  readonly width: number;
  readonly height: number;
  /** The file of a family's font. */
  readonly fontCallback: (family: string, bold: boolean) => string;
}

/** Draws an SVG document on the current page of a PDF, as vectors and text. */
export const svgToPdf = require('svg-to-pdfkit') as (
  document: PDFKit.PDFDocument,
  svg: string,
  x: number,
  y: number,
  options: Options,
) => void;
