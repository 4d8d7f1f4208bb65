import { stat } from 'node:fs/promises'
import { EnvironmentError } from '@/lib/site/environment'

/** Makes sure that there is a content directory, before a command says that nothing is in it. */
export async function requireDirectory(directory: string): Promise<void> {
  const isDirectory = await stat(directory).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isDirectory)
    throw new EnvironmentError([
      `CONTENT_DIR "${directory}" is not a directory. Name the folder that holds \`articles/\`.`,
    ])
}
