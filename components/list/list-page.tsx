import type { ListView } from '../../lib/views/list.ts'
import { Prose } from '../prose.tsx'
import { List } from './list.tsx'

interface Props {
  view: ListView
  intro?: { summary: string | undefined; html: string }
}

/** The page of a list: what it shows, in words, and the list. */
export function ListPage({ view, intro }: Props) {
  return (
    <div className="page py-10">
      <h1 className="type-h1">{view.heading}</h1>
      {intro?.summary && <p className="type-lead">{intro.summary}</p>}
      {intro && intro.html !== '' && <Prose html={intro.html} />}
      <List view={view} />
    </div>
  )
}
