import type { Element, Root as Html } from 'hast'
import rehypeSlug from 'rehype-slug'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

// Markdown as the site reads it (lib/content/markdown.ts), as a tree with the places of link destinations.

/** A body's syntax tree. */
export type Tree = ReturnType<typeof parser.parse>
export type Node = Tree | Tree['children'][number]

/** Where something stands in a body, from 1. */
export interface Point {
  line: number
  column: number
}

interface Token {
  start: Point
}

// A tree tells where a link stands, but not its destination; the tokens that it is made from do.
const destinations = new WeakMap<object, Point>()

function noteDestination(this: { stack: readonly object[] }, { start }: Token): void {
  const node = this.stack.at(-1)
  if (node) destinations.set(node, start)
}

const parser = unified()
  .data('fromMarkdownExtensions', [
    { enter: { resourceDestination: noteDestination, definitionDestination: noteDestination } },
  ])
  .use(remarkParse)
  .use(remarkGfm)
  .freeze()

const toHtml = unified().use(remarkRehype).use(rehypeSlug).freeze()

/** Reads a body. */
export function treeOf(body: string): Tree {
  // A byte-order mark is not counted by the parser; a space in its place is.
  return parser.parse(body.replace(/^\uFEFF/, ' '))
}

/** Where a node's destination stands, or the node itself; links found in plain text have no place. */
export function placeOf(node: Node): Point {
  return destinations.get(node) ?? node.position?.start ?? { line: 1, column: 1 }
}

/** The ids that a body's headings and footnotes get, in their order. */
export function idsIn(tree: Tree): string[] {
  const ids: string[] = []
  const visit = (parent: Html | Element) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (typeof child.properties.id === 'string') ids.push(child.properties.id)
      visit(child)
    }
  }
  visit(toHtml.runSync(tree))
  return ids
}

/** Visits a tree's nodes in the order of the text, with the node that holds each. */
export function visitNodes(parent: Node, visit: (node: Node, parent: Node) => void): void {
  if (!('children' in parent)) return
  for (const child of parent.children) {
    visit(child, parent)
    visitNodes(child, visit)
  }
}

/** The words in a node, those of its pictures included. */
export function wordsIn(node: Node): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
