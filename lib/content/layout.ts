// The files of a content version. Rows without bodies are small enough to be held in memory whole; a body is
// read when its page is rendered.

export const indexFile = 'index.json'
export const siteFile = 'site.json'
export const textFile = 'text.json'
export const mediaFolder = 'media'

/** The file of a document's body. */
export const bodyFile = (collection: string, slug: string) => `bodies/${collection}/${slug}.json`
