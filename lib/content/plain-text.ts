// Only for HTML that the compile itself has made: every tag is closed, every special character escaped.
const tag = /<\/?[a-z][^\s>]*(?:\s+[^\s"'>=]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*\s*\/?>/gi
const block = /<\/(?:p|h[1-6]|li|td|th|tr|table|blockquote|pre|dt|dd)>|<br\s*\/?>/gi
const reference = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of compiled HTML, blocks apart by a space: what full-text search reads. */
export function plainText(html: string): string {
  return html
    .replace(block, ' $&')
    .replace(tag, '')
    .replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole
      return String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10))
    })
    .replace(/\s+/g, ' ')
    .trim()
}
