import { isZone } from '../../dates/calendar.ts'
import { collections, type CollectionName } from '../collections.ts'
import { bytesOf, entriesBelow } from '../files.ts'
import { jsonSchemaOf } from '../json-schema.ts'
import { collectionNames } from '../registry.ts'
import { Addresses } from './addresses.ts'
import { bodyProblems } from './body.ts'
import { dateProblems } from './dates.ts'
import { announcementDoubts, languageDoubts, repeatDoubts } from './doubts.ts'
import { fieldProblems, valueAt } from './fields.ts'
import { entryProblems, goneFile, namedFileProblems, siteFile } from './files.ts'
import { OldPaths } from './old-paths.ts'
import { fileProblem, type Problem } from './problem.ts'
import { referenceProblems } from './references.ts'
import { siteProblems } from './site.ts'
import { readMarkdown, readYamlFile, type Document, type Source } from './source.ts'

export { goneSchema } from './old-paths.ts'

/**
 * Every problem of a content folder. Nothing is run or compiled: a file that passes is one that contentlayer
 * can be trusted with.
 * @param publicDir where the site's own files lie, which `/…` may name beside `/media/…`
 * @param now what is to come; without it, nothing is
 */
export function checkContent(contentDir: string, publicDir: string, now?: Date): Problem[] {
  const entries = entriesBelow(contentDir)
  const files = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const documents = files.flatMap((path) => readDocument(contentDir, path))
  const yamlFile = (path: string) =>
    files.includes(path) ? readYamlFile(path, bytesOf(contentDir, path)) : undefined
  const [site, gone] = [yamlFile(siteFile), yamlFile(goneFile)]
  const zone = zoneOf(site)
  const oldPaths = new OldPaths(documents)
  // Aliases are known only when the references have been read.
  const references = referenceProblems(documents, oldPaths)
  const addresses = new Addresses(documents, files, oldPaths, publicDir)
  return firstOfEachField([
    ...entries.flatMap((entry) => entryProblems(entry)),
    ...collectionNames.flatMap((name) => {
      const { fields } = collections[name]
      const schema = jsonSchemaOf(fields)
      return documents
        .filter((document) => document.collection === name)
        .flatMap(({ source }) => {
          if (source.problems.length > 0) return source.problems
          const named = namedFileProblems(source, schema, contentDir, publicDir)
          return [...fieldProblems(source, fields), ...dateProblems(source, zone), ...named]
        })
    }),
    ...references,
    ...(site
      ? siteProblems(site, documents, addresses)
      : [fileProblem(siteFile, 'is missing; write it, with the site’s name, language and time zone')]),
    ...(gone ? oldPaths.goneProblems(gone) : []),
    ...(site?.doubts ?? []),
    ...documents.flatMap((document) => [
      ...document.source.doubts,
      ...bodyProblems(document, addresses),
      ...languageDoubts(document.source, 'lang'),
      ...(now ? announcementDoubts(document, now, zone) : []),
    ]),
    ...repeatDoubts(documents),
  ])
}

/** The site's time zone; that of the universal clock while the site's is wrong, which has no odd hours. */
function zoneOf(site: Source | undefined): string {
  const zone = valueAt(site?.data, ['timezone'])
  return typeof zone === 'string' && isZone(zone) ? zone : 'UTC'
}

// A value that is wrong in itself is not held against the rest of the site as well.
function firstOfEachField(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ path, field }) => {
    const name = `${path} ${field}`
    const isFirst = field === '' || !seen.has(name)
    seen.add(name)
    return isFirst
  })
}

function readDocument(contentDir: string, path: string): Document[] {
  const [folder = '', name = '', ...deeper] = path.split('/')
  if (!isCollection(folder) || !name.endsWith('.md') || deeper.length > 0) return []
  const source = readMarkdown(path, bytesOf(contentDir, path))
  return [{ collection: folder, slug: name.slice(0, -'.md'.length), source }]
}

function isCollection(folder: string): folder is CollectionName {
  return (collectionNames as readonly string[]).includes(folder)
}
