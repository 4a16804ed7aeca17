import { mediaAnswer } from '../../../lib/http/media.ts'
import { clock, hubAt } from '../../../lib/runtime.ts'
import type { PageProps } from '../../props.ts'

export async function GET(request: Request, { params }: PageProps<{ path: string[] }>): Promise<Response> {
  const { path } = await params
  return mediaAnswer(hubAt(clock()).mediaFolder, path.join('/'), request)
}
