import { readFileSync, readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayAt } from '../dates/calendar.ts'
import type { Site } from '../site.ts'
import { bodyFile, indexFile, mediaFolder, siteFile, textFile } from './layout.ts'
import { publish, type Published } from './published.ts'
import type { Body, Index } from './types.ts'

/** What visitors may see on a day: published documents, and their bodies when asked for. */
export interface Hub extends Published {
  /** The name of the content version. */
  version: string
  site: Site
  /** Where the files that go with the version lie. */
  mediaFolder: string
  /** A document's prose. @throws when the version does not hold it */
  body: (collection: string, slug: string) => Promise<Body>
  /** The words of each item's body, by `type/slug`; read once. */
  texts: () => Readonly<Record<string, string>>
}

interface Version {
  name: string
  folder: string
  site: Site
  index: Index
  texts?: Record<string, string>
  hub?: Hub
}

/** Reads the content versions of a folder, and keeps the one in use in memory. */
export class Store {
  readonly #versions: string
  #current: Version | undefined

  /** @param versions the folder that holds the versions and the link to the current one */
  constructor(versions: string) {
    this.#versions = versions
  }

  /**
   * The hub at an instant, from the version that is current now. When that cannot be read, the one in use stays.
   * @throws when there is none in use
   */
  at(now: Date): Hub {
    const version = this.#load()
    if (version.hub?.today !== dayAt(now, version.site.timezone)) version.hub = open(version, now)
    return version.hub
  }

  #load(): Version {
    try {
      const name = readlinkSync(join(this.#versions, 'current'))
      if (this.#current?.name === name) return this.#current
      const folder = join(this.#versions, name)
      this.#current = {
        name,
        folder,
        site: read(folder, siteFile) as Site,
        index: read(folder, indexFile) as Index,
      }
    } catch (error) {
      if (!this.#current) throw error
    }
    return this.#current
  }
}

function open(version: Version, now: Date): Hub {
  const { name, folder, site, index } = version
  return {
    ...publish(index, site, now),
    version: name,
    site,
    mediaFolder: join(folder, mediaFolder),
    body: async (collection, slug) =>
      JSON.parse(await readFile(join(folder, bodyFile(collection, slug)), 'utf8')) as Body,
    texts: () => (version.texts ??= read(folder, textFile) as Record<string, string>),
  }
}

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}
