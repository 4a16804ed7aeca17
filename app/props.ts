type Parameters = Readonly<Record<string, string | string[] | undefined>>

/** What Next hands to the page of a list. */
export interface ListProps<P = object> {
  params: Promise<P>
  searchParams: Promise<Parameters>
}

/** What Next hands to a page without a query. */
export interface PageProps<P = object> {
  params: Promise<P>
}
