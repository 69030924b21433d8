import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../../scripts/assemble/check/rules.ts'

const root = join(import.meta.dirname, '../../../..')
/** Rules stand in one room; that of the ledger with what it guards, that of MDX with its parser. */
const ruleFolders = ['src/gate/rules', 'scripts/protect/release', 'scripts/gate/texts']

async function namesIn(folder: string, ending: string): Promise<string[]> {
	const files = await readdir(folder)
	return files.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length))
}

describe('rules', () => {
	const ids = rules.map(({ id }) => id)

	it('are one file each, named after the rule, in alphabetical order', async () => {
		const files = await Promise.all(ruleFolders.map((folder) => namesIn(join(root, folder), '.ts')))
		const inRules = files[0] ?? []
		expect(ids.filter((id) => !files.flat().includes(id))).toEqual([])
		expect(inRules.filter((name) => !ids.includes(name))).toEqual([])
		expect(ids).toEqual([...ids].sort())
	})

	it('have a test each', async () => {
		const folders = ruleFolders.map((folder) => join(root, 'tests', folder))
		const tests = await Promise.all(folders.map((folder) => namesIn(folder, '.test.ts')))
		expect(ids.filter((id) => !tests.flat().includes(id))).toEqual([])
	})

	it('are explained by a whole sentence in Indonesian and in English', () => {
		for (const { explanation } of rules) {
			expect(explanation.id).toMatch(/\.$/)
			expect(explanation.en).toMatch(/\.$/)
			expect(explanation.id).not.toBe(explanation.en)
		}
	})
})
