import type { TopicView } from '../../lib/views/topic.ts'

/** Who carries a topic's work. */
export function Partners({ partners }: { partners: TopicView['partners'] }) {
  return (
    <ul className="type-interface grid gap-x-gutter sm:grid-cols-2">
      {partners.map(({ name, url }) => (
        <li key={name} className="border-b border-line py-2.5">
          {url ? (
            <a href={url} className="link-text">
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  )
}
