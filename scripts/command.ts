import { EnvironmentError } from '@/lib/site/environment'

interface Command<Options extends string> {
  readonly usage: string
  readonly options: readonly Options[]
  readonly run: (options: ReadonlySet<Options>, words: readonly string[]) => Promise<number>
}

/** Runs a command line: `--help`, unknown options and wrong settings are answered in words, never with a stack trace. */
export async function runCommand<Options extends string>(command: Command<Options>): Promise<void> {
  const given = process.argv.slice(2)
  if (given.includes('--help') || given.includes('-h')) {
    console.log(command.usage)
    return
  }
  const options = new Set<Options>()
  const words: string[] = []
  for (const word of given) {
    const option = command.options.find((known) => `--${known}` === word)
    if (option) options.add(option)
    else if (word.startsWith('-')) {
      console.error(`There is no option ${word}.\n\n${command.usage}`)
      process.exitCode = 2
      return
    } else words.push(word)
  }
  try {
    process.exitCode = await command.run(options, words)
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
