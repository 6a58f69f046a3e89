/** pdfkit takes a font that is already open, so that two documents need not read it twice; its types do not say so. */
declare namespace PDFKit.Mixins {
  interface PDFFont {
    registerFont(name: string, font: import('fontkit').Font): this
  }
}
