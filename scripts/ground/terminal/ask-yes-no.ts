import { createInterface } from 'node:readline/promises'

/** Asks whoever sits at the terminal; only a yes is one, the end of the input is none. */
export async function askYesNo(
	question: string,
	{ stdin, stdout }: { stdin: NodeJS.ReadableStream; stdout: NodeJS.WritableStream },
): Promise<boolean> {
	const terminal = createInterface({ input: stdin, output: stdout })
	const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
	const answer = await Promise.race([terminal.question(`${question} [y/N] `), ended])
	terminal.close()
	return /^y(?:a|es)?$/i.test(answer.trim())
}
