import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { inDataFolder, onlyCountry } from '../../../scripts/gate/read/gate-fixture.ts'

/** Checks a folder that holds the base dataset under three names. */
async function checkThreeCopies(limit: number) {
	return inDataFolder(null, async (dataDir) => {
		const folder = join(dataDir, 'observations')
		for (const copy of ['salinan', 'tambahan']) {
			for (const ending of ['csv', 'yaml']) {
				const text = await readFile(join(folder, `contoh.${ending}`), 'utf8')
				await writeFile(join(folder, `${copy}.${ending}`), text.replace('Angka contoh', `Angka ${copy}`))
			}
		}
		const { issues, counts } = await checkData(dataDir, { areaSource: onlyCountry, national: null, limit })
		return { issues: issues.map(({ expected }) => expected.replace(folder, 'observations')), counts }
	})
}

describe('duplicates', () => {
	it('name the first place of the key, not the copy before', async () => {
		const { issues } = await checkThreeCopies(Number.POSITIVE_INFINITY)
		expect(issues).toHaveLength(16)
		expect(issues[0]).toContain('observations/contoh.csv:2')
		expect(issues[8]).toContain('observations/contoh.csv:2')
		// The note of the second row holds a line break, so the third row stands in line 5.
		expect(issues[10]).toContain('observations/contoh.csv:5')
	})

	it('are all counted, and looked up only as far as they are kept', async () => {
		const { issues, counts } = await checkThreeCopies(3)
		expect(issues).toHaveLength(6)
		expect(counts.map(({ total, kept }) => [total, kept])).toEqual([
			[8, 3],
			[8, 3],
		])
	})
})
