/** A page's number, and its address unless it is the one shown; a gap stands for pages left out. */
type PageLink = { page: number; href: string; current: boolean } | { gap: number }

export interface PageLinks {
  page: number
  pages: number
  links: PageLink[]
  previous: string | undefined
  next: string | undefined
  last: string
}

/** The links below a list: the first and last page, the ones around the current, gaps between. */
export function pageLinks(page: number, pages: number, address: (page: number) => string): PageLinks {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const shown = [...new Set(near)].sort((a, b) => a - b)
  const links = shown.flatMap((number, index): PageLink[] => {
    const before = shown[index - 1] ?? 0
    const link: PageLink = { page: number, href: address(number), current: number === page }
    // A gap of one page takes the room that the page's own number would.
    if (number - before === 2) return [{ page: number - 1, href: address(number - 1), current: false }, link]
    return number - before > 2 ? [{ gap: number }, link] : [link]
  })
  return {
    page,
    pages,
    links,
    previous: page > 1 && page <= pages ? address(page - 1) : undefined,
    next: page < pages ? address(page + 1) : undefined,
    last: address(pages),
  }
}
