import { problem } from './problem.ts'

/** Runs an API's answer; when making it fails, the client reads a problem document, and the log the reason. */
export function answering(answer: () => Response): Response {
  try {
    return answer()
  } catch (error) {
    console.error(error)
    const { status, headers, body } = problem(500, 'The answer could not be made', 'Try again in a moment.')
    return new Response(body, { status, headers })
  }
}
