import { siteSchema } from '../../site.ts'
import { homePath } from '../../urls.ts'
import type { Addresses } from './addresses.ts'
import { languageDoubts } from './doubts.ts'
import { fieldProblems, valueAt } from './fields.ts'
import { nearest } from './nearest.ts'
import { fieldName, fileProblem, type Problem } from './problem.ts'
import { isDraft, type Document, type Source } from './source.ts'

/** The problems of `site.yml`, and a warning for every fact about the site that is not set. */
export function siteProblems(site: Source, documents: readonly Document[], addresses: Addresses): Problem[] {
  if (site.problems.length > 0) return site.problems
  return [
    ...fieldProblems(site, siteSchema),
    ...hueProblems(site, documents),
    ...menuProblems(site, addresses),
    ...unsetFacts(site),
    ...languageDoubts(site, 'language'),
  ]
}

function hueProblems(site: Source, documents: readonly Document[]): Problem[] {
  const tags = documents.filter((document) => document.collection === 'tags').map(({ slug }) => slug)
  const hues = valueAt(site.data, ['tagHues'])
  return Object.keys(hues && typeof hues === 'object' && !Array.isArray(hues) ? hues : {})
    .filter((slug) => !tags.includes(slug))
    .map((slug) => {
      const near = nearest(slug, tags)
      const message = `"${slug}" is not in tags/; ${near ? `did you mean ${near}?` : 'remove it'}`
      return {
        ...fileProblem(site.path, message),
        ...site.placeOf(['tagHues', slug], 'key'),
        field: `tagHues.${slug}`,
      }
    })
}

// What every page links to must be there for every reader.
function menuProblems(site: Source, addresses: Addresses): Problem[] {
  return ['navigation', 'footer'].flatMap((menu) => {
    const paths = valueAt(site.data, [menu])
    return (Array.isArray(paths) ? paths : []).flatMap((path: unknown, index) => {
      const message = typeof path === 'string' ? wrongTarget(path, addresses) : undefined
      const keys = [menu, index]
      return message
        ? [{ ...fileProblem(site.path, message), ...site.placeOf(keys), field: fieldName(keys) }]
        : []
    })
  })
}

function wrongTarget(path: string, addresses: Addresses): string | undefined {
  const url = addresses.read(path, homePath)
  const target = url && addresses.find(url)
  if (target?.kind === 'page' && target.document && isDraft(target.document)) {
    return `"${path}" is a draft, which readers cannot see; publish it or remove the path`
  }
  if (target?.kind === 'moved') return `"${path}" only leads on to ${target.to}; write ${target.to}`
  if (!url || target?.kind !== 'nothing') return undefined
  const near = addresses.nearestPage(url.pathname)
  return `"${path}" is no page of this site; ${near ? `did you mean ${near}?` : 'correct the path or remove it'}`
}

const facts: readonly { path: string[]; lost: string }[] = [
  { path: ['operator'], lost: 'no page says who runs the site' },
  { path: ['contacts'], lost: 'no page says where readers can write to' },
  { path: ['licences', 'content'], lost: 'no page says how others may use the content' },
  { path: ['licences', 'code'], lost: 'no page says how others may use the code' },
  { path: ['tagAuthority'], lost: 'feeds cannot use tag: ids' },
]

function unsetFacts(site: Source): Problem[] {
  return facts
    .filter(({ path }) => valueAt(site.data, path) === undefined)
    .map(({ path, lost }) => ({
      ...fileProblem(site.path, `is not set, so ${lost}; add it when it is known`),
      ...site.placeOf(path),
      severity: 'warning',
      field: path.join('.'),
    }))
}
