import { statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { apiItemsPath, collectionPath, documentPath, homePath, searchPath, sitemapPath } from '../../urls.ts'
import { mediaFolder } from '../layout.ts'
import { collection, collectionNames } from '../registry.ts'
import { treeOf, idsIn } from './markdown-tree.ts'
import { nearest } from './nearest.ts'
import type { OldPaths } from './old-paths.ts'
import type { Document } from './source.ts'

/** What answers at a path of the site. */
export type Target =
  | { kind: 'page'; document?: Document | undefined }
  | { kind: 'file' }
  | { kind: 'moved'; to: string }
  | { kind: 'nothing' }

const origin = 'https://site.invalid'
const programs = ['/robots.txt', '/healthz', '/readyz', apiItemsPath, sitemapPath]

// What the address of a page may go on with: its other forms and its feeds.
const otherForms = /(?:\.(?:md|ics|bib|ris|csl\.json)|\/(?:feed\.xml|feed\.json|events\.ics))$/

// Looking for the nearest of ten thousand addresses takes a while: a site that moved whole is not worth it.
const mostSuggestions = 100

/** Every address of a site, and what answers there. */
export class Addresses {
  readonly #pages: Map<string, Document | undefined>
  readonly #media: ReadonlySet<string>
  readonly #oldPaths: OldPaths
  readonly #publicDir: string
  readonly #slugs: ReadonlyMap<string, readonly string[]>
  readonly #ids = new Map<Document, string[]>()
  readonly #near = new Map<string, string | undefined>()

  /**
   * @param files the paths of the content's files
   * @param oldPaths with every alias noted
   * @param publicDir where the site's own files lie
   */
  constructor(
    documents: readonly Document[],
    files: readonly string[],
    oldPaths: OldPaths,
    publicDir: string,
  ) {
    const lists = collectionNames.filter((name) => collection(name).role !== 'page').map(collectionPath)
    this.#pages = new Map<string, Document | undefined>([
      ...[homePath, searchPath, ...lists].map((path) => [path, undefined] as const),
      ...documents.map((document) => [documentPath(document.collection, document.slug), document] as const),
    ])
    this.#media = new Set(
      files.filter((path) => path.startsWith(`${mediaFolder}/`)).map((path) => `/${path}`),
    )
    this.#oldPaths = oldPaths
    this.#publicDir = publicDir
    const slugsOf = (role: 'tag' | 'topic') =>
      documents.filter((document) => collection(document.collection).role === role).map(({ slug }) => slug)
    this.#slugs = new Map([
      ['tag', slugsOf('tag')],
      ['topic', slugsOf('topic')],
    ])
  }

  /** An address as the page at a path understands it; undefined when it leads to another site. */
  read(address: string, base: string): URL | undefined {
    const url = URL.parse(address, origin + base)
    return url?.origin === origin ? url : undefined
  }

  /** What answers at the path of an address of this site. */
  find({ pathname }: URL): Target {
    const path = decoded(pathname)
    if (this.#isPage(path)) return { kind: 'page', document: this.#pages.get(path) }
    if (programs.includes(path) || this.#isFile(path)) return { kind: 'file' }
    const plain = path.toLowerCase().replace(/(?<=.)\/+$/, '')
    const to = this.#isPage(plain) ? plain : this.#oldPaths.pageAt(plain)
    return to ? { kind: 'moved', to } : { kind: 'nothing' }
  }

  /** The page nearest to a path. */
  nearestPage(path: string): string | undefined {
    return this.#nearest(path, this.#pages.keys())
  }

  /** The file in media/ nearest to a path: one of that name, or one of its kind. */
  nearestFile(path: string): string | undefined {
    const files = [...this.#media]
    return (
      files.find((file) => posix.basename(file) === posix.basename(path)) ??
      this.#nearest(
        path,
        files.filter((file) => posix.extname(file) === posix.extname(path)),
      )
    )
  }

  /** The slugs that a parameter of a list's query may name; undefined for all other parameters. */
  slugsFor(parameter: string): readonly string[] | undefined {
    return this.#slugs.get(parameter)
  }

  /** The ids in a document's body that an address may end with. */
  idsIn(document: Document): string[] {
    const ids = this.#ids.get(document) ?? idsIn(treeOf(document.source.body))
    this.#ids.set(document, ids)
    return ids
  }

  #nearest(path: string, candidates: Iterable<string>): string | undefined {
    const known = this.#near.get(path)
    if (known !== undefined || this.#near.size >= mostSuggestions) return known
    const near = nearest(path, [...candidates])
    this.#near.set(path, near)
    return near
  }

  #isPage(path: string): boolean {
    return this.#pages.has(path) || this.#isOtherForm(path)
  }

  #isOtherForm(path: string): boolean {
    const isApi = path.startsWith(`${apiItemsPath}/`)
    const page = (isApi ? path.slice(apiItemsPath.length) : path).replace(otherForms, '')
    return page !== path && this.#pages.has(page === '' ? homePath : page)
  }

  #isFile(path: string): boolean {
    const isMedia = path.startsWith(`/${mediaFolder}/`)
    if (isMedia) return this.#media.has(path)
    if (path.includes('\0')) return false
    return statSync(join(this.#publicDir, path), { throwIfNoEntry: false })?.isFile() ?? false
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
