import { EnvironmentError } from '@/lib/site/environment'

/** Why a command does not go on, in words for whoever typed it. */
export class Refusal extends Error {}

interface Command<Options extends string, Values extends string> {
  readonly usage: string
  readonly options: readonly Options[]
  /** Options that take a value: `--expires 48h` or `--expires=48h`. */
  readonly values?: readonly Values[]
  readonly run: (
    options: ReadonlySet<Options>,
    words: readonly string[],
    values: ReadonlyMap<Values, string>,
  ) => Promise<number>
}

/** Runs a command line: `--help`, unknown options and wrong settings are answered in words, never with a stack trace. */
export async function runCommand<Options extends string, Values extends string = never>(
  command: Command<Options, Values>,
): Promise<void> {
  const given = process.argv.slice(2)
  if (given.includes('--help') || given.includes('-h')) {
    console.log(command.usage)
    return
  }
  const options = new Set<Options>()
  const values = new Map<Values, string>()
  const words: string[] = []
  const fail = (message: string): void => {
    console.error(`${message}\n\n${command.usage}`)
    process.exitCode = 2
  }
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? ''
    const [name, written] = splitOption(word)
    const option = command.options.find((known) => `--${known}` === word)
    const valued = command.values?.find((known) => `--${known}` === name)
    if (option) options.add(option)
    else if (valued) {
      const value = written ?? given[++index]
      if (value === undefined || value === '') return fail(`The option ${name} needs a value.`)
      values.set(valued, value)
    } else if (word.startsWith('-')) return fail(`There is no option ${word}.`)
    else words.push(word)
  }
  try {
    process.exitCode = await command.run(options, words, values)
  } catch (error) {
    if (!(error instanceof EnvironmentError) && !(error instanceof Refusal)) throw error
    console.error(error.message)
    process.exitCode = error instanceof Refusal ? 1 : 2
  }
}

function splitOption(word: string): readonly [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}
