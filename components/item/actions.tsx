import type { ActionView } from '../../lib/views/event.ts'
import { ArrowIcon } from '../icons.tsx'

/** Where to take part or watch; the first may be the page's one call to action. */
export function Actions({ actions }: { actions: readonly ActionView[] }) {
  if (actions.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-3 print:hidden">
      {actions.map(({ label, href, isCall }) => (
        <li key={label}>
          <a href={href} className={`action ${isCall ? 'action-call' : 'action-second'}`}>
            {label}
            {isCall && <ArrowIcon />}
          </a>
        </li>
      ))}
    </ul>
  )
}
