import type { ItemView } from '../../lib/views/item.ts'

/** What must be known first, as a band of ink that closes the opening. */
export function Notices({ notices }: { notices: ItemView['notices'] }) {
  if (notices.length === 0) return null
  return (
    <div className="notices bleed type-interface">
      {notices.map(({ lead, text }) => (
        <p key={lead}>
          <strong>{lead}</strong> {text}
        </p>
      ))}
    </div>
  )
}
