import { siteSchema } from '../../site.ts'
import { fieldProblems, valueAt } from './fields.ts'
import { nearest } from './nearest.ts'
import { fileProblem, type Problem } from './problem.ts'
import type { Document, Source } from './source.ts'

/** The problems of `site.yml`, and a warning for every fact about the site that is not set. */
export function siteProblems(site: Source, documents: readonly Document[]): Problem[] {
  if (site.problems.length > 0) return site.problems
  return [...fieldProblems(site, siteSchema), ...hueProblems(site, documents), ...unsetFacts(site)]
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
