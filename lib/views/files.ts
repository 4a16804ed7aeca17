import type { Item } from '../content/types.ts'
import type { LinkView } from './link.ts'

/** A file to download, with its format as far as its name tells: "PDF". */
export interface FileView extends LinkView {
  format?: string
}

/** The files of an item. */
export function filesOf({ files = [] }: Item): FileView[] {
  return files.map(({ label, href }) => {
    const format = /[^/]\.([a-z][a-z\d]{1,4})(?:[?#].*)?$/i.exec(href.replace(/^https:\/\/[^/]*/, ''))?.[1]
    return { label, href, ...(format !== undefined && { format: format.toUpperCase() }) }
  })
}
