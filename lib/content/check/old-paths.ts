import { z } from 'zod'
import { documentPath, reservedSegments } from '../../urls.ts'
import { collectionNames } from '../registry.ts'
import { fileProblem, type Problem } from './problem.ts'
import { isDraft, type Document, type Source } from './source.ts'

/** The schema of `gone.yml`. */
export const goneSchema = z.array(z.string().regex(/^\/\S+$/)).nullable()

// Below these, files and programs answer, never a page or a redirect.
const notPages = ['api', 'media', '_next']

/** The old paths of a site: each leads to one document, or is gone, and is no page's own. */
export class OldPaths {
  readonly #pages: ReadonlyMap<string, Document>
  readonly #aliases = new Map<string, Document>()

  constructor(documents: readonly Document[]) {
    this.#pages = new Map(
      documents.map((document) => [documentPath(document.collection, document.slug), document]),
    )
  }

  /** Notes a document's alias; says what is wrong when the path is not free or could never be asked for. */
  takeAlias(path: string, document: Document): string | undefined {
    const key = path.toLowerCase()
    const page = this.#pages.get(key)
    if (page) return `"${path}" is the address of ${page.source.path}; remove the alias`
    const [first = '', ...deeper] = key.slice(1).split('/')
    const reserved = deeper.length > 0 ? notPages : [...collectionNames, ...reservedSegments]
    if (reserved.includes(first)) {
      return `"${path}" is an address the site needs for itself; remove the alias`
    }
    const other = this.#aliases.get(key)
    if (other && other !== document) {
      return `"${path}" is an alias in ${other.source.path} too; keep one of them`
    }
    this.#aliases.set(key, document)
    return misspelt(path)
  }

  /** Today's address of what had a path in lower case before; the aliases must have been noted. */
  pageAt(path: string): string | undefined {
    const document = this.#aliases.get(path)
    return document && documentPath(document.collection, document.slug)
  }

  /** The problems of `gone.yml`; the aliases must have been noted. */
  goneProblems(gone: Source): Problem[] {
    if (gone.problems.length > 0) return gone.problems
    const problem = (keys: readonly PropertyKey[], message: string): Problem => ({
      ...fileProblem(gone.path, message),
      ...gone.placeOf(keys),
      field: keys.length > 0 ? `[${keys.map(String).join('.')}]` : '',
    })
    const result = goneSchema.safeParse(gone.data)
    if (!result.success) {
      const message = 'is not a list of paths; write one a line, - /old/address'
      return result.error.issues.map((issue) => problem(issue.path, message))
    }
    return (result.data ?? []).flatMap((path, index) => {
      const message = this.#notGone(path) ?? misspelt(path)
      return message ? [problem([index], message)] : []
    })
  }

  #notGone(path: string): string | undefined {
    const key = path.toLowerCase()
    const page = this.#pages.get(key)
    if (page && !isDraft(page))
      return `"${path}" is the address of ${page.source.path}; remove one of the two`
    const document = this.#aliases.get(key)
    return document && !isDraft(document)
      ? `"${path}" is an alias in ${document.source.path}; keep one of the two`
      : undefined
  }
}

// What the site compares is the path decoded, in lower case, without a slash at its end.
function misspelt(path: string): string | undefined {
  if (path.endsWith('/') || path.includes('//')) {
    return `"${path}" has a slash too many; write "${path.replace(/\/{2,}/g, '/').replace(/\/$/, '')}"`
  }
  try {
    const decoded = decodeURIComponent(path)
    return decoded === path ? undefined : `"${path}" is percent-encoded; write it as "${decoded}"`
  } catch {
    return `"${path}" holds a % that encodes nothing; correct it`
  }
}
