import { words } from '../lib/words.ts'

/** A search of the whole hub, for the pages that have nothing else to offer. */
export function SearchForm({ action, className = '' }: { action: string; className?: string }) {
  return (
    <form
      action={action}
      role="search"
      aria-label={words.searchHub}
      className={`flex max-w-141 items-stretch ${className}`}
    >
      <input
        type="search"
        name="q"
        aria-label={words.searchHub}
        placeholder={words.searchHub}
        className="field min-h-12 min-w-0 grow border-r-0"
      />
      <button type="submit" className="button min-h-12">
        {words.search}
      </button>
    </form>
  )
}
