import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { askYesNo } from '../../../../scripts/ground/terminal/ask-yes-no.ts'

/** What is understood when this is typed; `null` ends the input without an answer. */
async function answered(typed: string | null): Promise<boolean> {
	const stdin = new PassThrough()
	const asked = askYesNo('Terbitkan?', { stdin, stdout: new PassThrough() })
	if (typed === null) stdin.end()
	else stdin.write(`${typed}\n`)
	return asked
}

describe('a question at a terminal', () => {
	it.each(['y', 'Y', 'ya', 'yes', ' Ya '])('is agreed to by %j', async (typed) => {
		expect(await answered(typed)).toBe(true)
	})

	it.each(['', 'n', 'tidak', 'yang mana', null])('is not agreed to by %j', async (typed) => {
		expect(await answered(typed)).toBe(false)
	})
})
