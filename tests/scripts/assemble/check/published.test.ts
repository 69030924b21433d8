import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { parseCheckOptions } from '../../../../scripts/assemble/check/check-options.ts'
import { inDataFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

let site: string
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'terang-published-'))
})
afterEach(() => rmSync(site, { recursive: true }))

describe('a check beside a site in public', () => {
	it('looks for each of its figures, whatever number format the file has', async () => {
		mkdirSync(join(site, 'unduh'))
		const row = (area: string, nilai: number) => ({
			kode_wilayah: area,
			indikator: 'p0',
			periode: '2022',
			nilai,
			status: 'A',
		})
		const table = {
			dataset: { id: 'contoh', kind: 'observations' },
			kolom: [],
			baris: [row('99.01', 18.76), row('99.20', 9.5)],
		}
		writeFileSync(join(site, 'unduh/contoh.json'), JSON.stringify(table))
		await inDataFolder(null, async (dataDir) => {
			const options = { areaSource: onlyCountry, national: null, day: '2026-06-30' }
			const { issues } = await checkData(dataDir, { ...options, published: site })
			expect(issues.map(({ rule, received }) => [rule, received])).toEqual([
				['release-changes', '1 hilang, 0 berubah / 1 gone, 0 changed'],
			])
			expect(issues[0]?.hint).toContain('p0 99.20 2022 (9.5)')
			expect((await checkData(dataDir, options)).issues).toEqual([])
		})
	})

	it('is asked for by --published, which names a folder', () => {
		expect(parseCheckOptions(['--published', 'dist'])).toMatchObject({ published: 'dist' })
		for (const args of [['--published'], ['--published', '--format']])
			expect(parseCheckOptions(args)).toHaveProperty('wrongUsage')
	})
})
