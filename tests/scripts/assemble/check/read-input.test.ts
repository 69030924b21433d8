import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { observationSchema } from '../../../../src/schemas/observation.ts'
import { inDataFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

const read = (dataDir: string) => readInput(dataDir, { areaSource: onlyCountry, national: null })

describe('readInput', () => {
	it('gives the whole folder, typed', async () => {
		const { input, issues } = await inDataFolder(null, read)
		expect(issues).toEqual([])
		expect(input?.portal.home_area).toBe('99.01')
		expect(input?.indicators.map(({ id }) => id)).toContain('idm-status')
		expect(input?.programmes.map(({ id }) => id)).toEqual(['contoh'])
		expect(input?.programmeBenefits).toEqual([])
		expect(input?.register.get('99.01.01.2001')?.name).toBe('Mawar')
		expect(input?.datasets.map(({ id, sidecar }) => [id, sidecar.issued])).toEqual([['contoh', '2024-03-01']])
		for (const observation of input?.observations ?? []) observationSchema.parse(observation)
	})

	it('reads values, categories, missing figures, copies and notes', async () => {
		const { input } = await inDataFolder(null, read)
		expect(
			input?.observations.map(({ value, category, status, copies, note }) => [value, category, status, copies, note]),
		).toEqual([
			[18.76, null, 'A', 2, null],
			[18.5, null, 'B', 1, 'dicetak "sementara",\nlalu diperbaiki'],
			[450250, null, 'A', null, null],
			[1234567, null, 'A', null, null],
			[0.6883, null, 'A', null, null],
			[null, 'Maju', 'A', null, null],
			[null, null, 'O', null, 'tidak ada penilaian'],
			[34347.428, null, 'P', null, null],
		])
	})

	it('gives a year the reference month of its sidecar, and leaves other periods alone', async () => {
		const { input } = await inDataFolder(null, async (dataDir) => {
			const months = 'reference_months:\n  - { from: 2022, to: 2022, month: 3 }\n'
			await appendFile(join(dataDir, 'observations/contoh.yaml'), months)
			return read(dataDir)
		})
		const references = input?.observations.map(({ period, reference }) => `${period} ${reference}`)
		expect([...new Set(references)]).toEqual(['2022 2022-03', '2023 2023', '2022-03 2022-03'])
	})

	it('orders observations by dataset, then as their rows stand', async () => {
		const { input } = await inDataFolder(null, async (dataDir) => {
			const table = 'kode_wilayah,periode,indikator,nilai\n99.71,2022,p0,2\n99.20,2022,p0,1\n'
			await writeFile(join(dataDir, 'observations/awal.csv'), table)
			const sidecar = await readFile(join(dataDir, 'observations/contoh.yaml'), 'utf8')
			await writeFile(join(dataDir, 'observations/awal.yaml'), sidecar.replace('Angka contoh', 'Angka awal'))
			return read(dataDir)
		})
		expect(input?.observations.slice(0, 3).map(({ dataset, area }) => `${dataset} ${area}`)).toEqual([
			'awal 99.71',
			'awal 99.20',
			'contoh 99.01',
		])
	})

	it('tells how far each file has come', async () => {
		const seen: string[] = []
		await inDataFolder(null, (dataDir) =>
			readInput(dataDir, {
				areaSource: onlyCountry,
				national: null,
				onProgress: ({ rows, bytes, totalBytes }) => seen.push(`${rows} rows, ${bytes === totalBytes}`),
			}),
		)
		expect(seen).toEqual(['8 rows, true'])
	})
})
