import type { SiteView } from '../lib/views/site.ts'
import { words } from '../lib/words.ts'
import { SearchIcon } from './icons.tsx'
import { SiteMenu } from './site-menu.tsx'
import { SiteName } from './site-name.tsx'

/** The top of every page: the wordmark, the way to each collection, and the search. */
export function SiteHeader({ site }: { site: SiteView }) {
  return (
    <header className="border-b border-line">
      <div className="page relative">
        <div className="flex min-h-18 items-center py-2 pr-[calc(2.875rem+34px)] max-[16rem]:pr-0 lg:gap-x-6 lg:min-h-24 lg:pr-0">
          <a
            href="/"
            className="mr-auto inline-flex min-w-0 min-h-11 items-center gap-2.5 no-underline lg:gap-3"
          >
            <SiteName name={site.name} />
          </a>
          <WideNavigation site={site} />
          <a
            href={site.searchPath}
            className="-mr-1 inline-flex size-11 shrink-0 items-center justify-center lg:hidden print:hidden"
            aria-label={words.searchHub}
          >
            <SearchIcon className="size-5" />
          </a>
        </div>
        <SiteMenu links={site.navigation} />
      </div>
    </header>
  )
}

function WideNavigation({ site: { navigation, searchPath } }: { site: SiteView }) {
  return (
    <>
      <nav aria-label={words.siteNavigation} className="hidden lg:block">
        <ul className="flex flex-wrap justify-end">
          {navigation.map(({ href, label, current }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={current}
                className="type-navigation flex min-h-11 min-w-11 items-center border-y-3 border-transparent px-2.5 no-underline xl:px-3.5 hover:border-b-line aria-[current]:border-b-ink"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form
        action={searchPath}
        role="search"
        aria-label={words.search}
        className="relative hidden w-44 lg:block xl:w-56"
      >
        <input
          type="search"
          name="q"
          aria-label={words.searchHub}
          placeholder={words.search}
          className="field pr-12"
        />
        <button
          type="submit"
          aria-label={words.search}
          className="absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center"
        >
          <SearchIcon className="size-5" />
        </button>
      </form>
    </>
  )
}
