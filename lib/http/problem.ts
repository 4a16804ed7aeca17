/** An answer before it becomes one of a framework's. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** What is wrong with one parameter of a request. */
export interface ParameterError {
  parameter: string
  value: string
  detail: string
}

/** A problem document (RFC 9457): `errors` is its extension that names the parameters. */
export function problem(
  status: number,
  title: string,
  detail: string,
  errors: readonly ParameterError[] = [],
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({
      type: 'about:blank',
      title,
      status,
      detail,
      ...(errors.length > 0 && { errors }),
    }),
  }
}
