import { collections, type CollectionName } from '../collections.ts'
import { bytesOf, entriesBelow } from '../files.ts'
import { jsonSchemaOf } from '../json-schema.ts'
import { collectionNames } from '../registry.ts'
import { Addresses } from './addresses.ts'
import { bodyProblems } from './body.ts'
import { dateProblems } from './dates.ts'
import { fieldProblems } from './fields.ts'
import { entryProblems, goneFile, namedFileProblems, siteFile } from './files.ts'
import { OldPaths } from './old-paths.ts'
import { fileProblem, type Problem } from './problem.ts'
import { referenceProblems } from './references.ts'
import { siteProblems } from './site.ts'
import { readMarkdown, readYamlFile, type Document } from './source.ts'

export { goneSchema } from './old-paths.ts'

/**
 * Every problem of a content folder. Nothing is run or compiled: a file that passes is one that contentlayer
 * can be trusted with.
 * @param publicDir where the site's own files lie, which `/…` may name beside `/media/…`
 */
export function checkContent(contentDir: string, publicDir: string): Problem[] {
  const entries = entriesBelow(contentDir)
  const files = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path)
  const documents = files.flatMap((path) => readDocument(contentDir, path))
  const oldPaths = new OldPaths(documents)
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
          return [...fieldProblems(source, fields), ...dateProblems(source), ...named]
        })
    }),
    ...referenceProblems(documents, oldPaths),
    ...allBodyProblems(documents, files, oldPaths, publicDir),
    ...(files.includes(siteFile)
      ? siteProblems(readYamlFile(siteFile, bytesOf(contentDir, siteFile)), documents)
      : [fileProblem(siteFile, 'is missing; write it, with the site’s name, language and time zone')]),
    ...(files.includes(goneFile)
      ? oldPaths.goneProblems(readYamlFile(goneFile, bytesOf(contentDir, goneFile)))
      : []),
  ])
}

// Aliases are known only when the references have been read.
function allBodyProblems(
  documents: readonly Document[],
  files: readonly string[],
  oldPaths: OldPaths,
  publicDir: string,
): Problem[] {
  const addresses = new Addresses(documents, files, oldPaths, publicDir)
  return documents.flatMap((document) => bodyProblems(document, addresses))
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
