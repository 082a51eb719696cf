declare module 'svg-to-pdfkit' {
  interface Options {
    readonly assumePt?: boolean;
    readonly width?: number;
    readonly height?: number;
    /** The font for a family: its name or its file. */
    readonly fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
  }
  /** Draws an SVG document on the current page. */
  export default function SVGtoPDF(document: PDFKit.PDFDocument, svg: string, x: number, y: number, options?: Options): void;
}
