import type { ListView } from '../../lib/views/list.ts'
import { Prose } from '../prose.tsx'
import { List } from './list.tsx'
import { TagOpening } from './tag-opening.tsx'

interface Props {
  view: ListView
  intro?: { summary: string | undefined; html: string }
}

/** The page of a list: what it shows, in words, and the list. */
export function ListPage({ view, intro }: Props) {
  return (
    <>
      {view.tag ? (
        <TagOpening tag={view.tag} title={view.heading} summary={intro?.summary} />
      ) : (
        <div className="page pt-6 lg:pt-13">
          <h1 className="type-h1 max-w-[22em]">{view.heading}</h1>
        </div>
      )}
      <div className="page pt-5 pb-16 lg:pt-11 lg:pb-24">
        {intro && intro.html !== '' && <Prose html={intro.html} className="mb-10" />}
        <List view={view} />
      </div>
    </>
  )
}
