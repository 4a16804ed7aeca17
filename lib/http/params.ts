/** The parameters of an address as Next hands them to a page, back in the standard form. */
export function toParams(given: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) {
    for (const each of [value ?? []].flat()) params.append(name, each)
  }
  return params
}
