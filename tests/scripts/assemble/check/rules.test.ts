import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../../scripts/assemble/check/rules.ts'

const ruleFolder = join(import.meta.dirname, '../../../../scripts/checks')

async function namesIn(folder: string, ending: string): Promise<string[]> {
	const files = await readdir(folder)
	return files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
}

describe('rules', () => {
	const ids = rules.map(({ id }) => id)

	it('are one file each, named after the rule, in alphabetical order', async () => {
		expect(ids).toEqual((await namesIn(ruleFolder, '.ts')).filter((name) => name !== 'rules').sort())
	})

	it('have a test each', async () => {
		const tests = await namesIn(import.meta.dirname, '.test.ts')
		expect(ids.filter((id) => !tests.includes(id))).toEqual([])
	})

	it('are explained by a whole sentence in Indonesian and in English', () => {
		for (const { explanation } of rules) {
			expect(explanation.id).toMatch(/\.$/)
			expect(explanation.en).toMatch(/\.$/)
			expect(explanation.id).not.toBe(explanation.en)
		}
	})
})
