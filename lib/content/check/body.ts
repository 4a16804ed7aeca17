import type { Addresses } from './addresses.ts'
import { error, warning, type Fault } from './fault.ts'
import { isPlain } from './plain-body.ts'
import { linkFaults, targetFaults } from './links.ts'
import { placeOf, treeOf, visitNodes, type Node, type Point } from './markdown-tree.ts'
import type { Problem } from './problem.ts'
import type { Document } from './source.ts'

/** The problems of a document's body. */
export function bodyProblems(document: Document, addresses: Addresses): Problem[] {
  return isPlain(document, addresses) ? [] : parsedProblems(document, addresses)
}

/** The same, of a body that is parsed whatever it holds. */
export function parsedProblems(document: Document, addresses: Addresses): Problem[] {
  const { source } = document
  const problems: Problem[] = []
  const report = (faults: readonly Fault[], { line, column }: Point) => {
    const place = { path: source.path, line: line + source.linesBefore, column, field: '' }
    problems.push(...faults.map((fault) => ({ ...fault, ...place })))
  }
  // The page's own heading is its title.
  let level = 1
  visitNodes(treeOf(source.body), (node, parent) => {
    const start = node.position?.start ?? placeOf(node)
    if (node.type === 'html') report(htmlFaults(node.value, parent), start)
    if (node.type === 'heading') {
      report(headingFaults(level, node.depth), start)
      level = node.depth
    }
    report(linkFaults(node), start)
    report(targetFaults(node, document, addresses), placeOf(node))
  })
  return problems
}

const comment = /<!--(?:-?>|[\s\S]*?-->)/g

function htmlFaults(html: string, parent: Node): Fault[] {
  const rest = html.replace(comment, '').trim()
  if (rest === '') return []
  if (rest.startsWith('<!--')) return [error('the comment does not end; close it with -->')]
  // Of an element in a sentence, the tag that opens it is enough to name it.
  if (parent.type === 'paragraph' && rest.startsWith('</')) return []
  return [
    error(
      html.trimStart().startsWith('<!--')
        ? 'what stands on the line where a comment ends is not shown; put it on a line of its own'
        : 'raw HTML is not shown; write it as Markdown',
    ),
  ]
}

function headingFaults(before: number, level: number): Fault[] {
  if (level === 1) {
    return [warning('the page has its title as heading of the first level; write ## or a deeper one')]
  }
  if (level <= before + 1) return []
  const hashes = (depth: number) => '#'.repeat(depth)
  return [warning(`the heading ${hashes(level)} skips a level; write ${hashes(before + 1)}`)]
}
