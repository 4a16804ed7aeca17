import type { Element, Root } from 'hast'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import type { Processor } from 'unified'

/** Sets up the way from Markdown (CommonMark with GFM) to safe HTML. Raw HTML is dropped. */
export function markdown(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .use(remarkRehype)
    .use(rehypeSlug)
    // What an author wrote ends here; what follows is the site's own.
    .use(rehypeSanitize, { ...defaultSchema, clobberPrefix: '' })
    .use(() => accessible)
    .use(rehypeStringify)
}

/** What scrolls by itself can be reached by keyboard, and the box of a task says what it stands for. */
function accessible(tree: Root): void {
  const visit = (parent: Root | Element) => {
    parent.children.forEach((child, index) => {
      if (child.type !== 'element') return
      if (child.tagName === 'table') parent.children[index] = scrollArea(child)
      else if (child.tagName === 'pre') child.properties.tabIndex = 0
      else if (child.tagName === 'input')
        child.properties.ariaLabel = parent.type === 'element' ? plain(parent) : ''
      if (child.tagName !== 'table') visit(child)
    })
  }
  visit(tree)
}

function scrollArea(table: Element): Element {
  const heads = textOf(table, 'th')
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: heads.join(', ') },
    children: [table],
  }
}

function textOf(element: Element, tagName: string): string[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === tagName ? [plain(child)] : textOf(child, tagName)
  })
}

function plain(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? plain(child) : ''))
    .join('')
    .trim()
}
