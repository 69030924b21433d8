import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeSample } from '../../../../scripts/assemble/sample/make-sample.ts'
import { sampleAreas, sampleVillages } from '../../../../scripts/assemble/sample/sample-areas.ts'
import { readAreaData } from '../../../../scripts/gate/register/read-area-data.ts'

const data = join(import.meta.dirname, '../../../../data/office')
const sample = makeSample()

/** Recipients of each village and year of one programme; pairs without any are left out. */
function counts(programme: string): number[] {
	const rows = (sample.get(`contoh-${programme}-simulasi.csv`) ?? '').trimEnd().split('\n').slice(1)
	return [...Map.groupBy(rows, (row) => row.split(',').slice(0, 3).join()).values()].map(({ length }) => length)
}

describe('the sample of recipients', () => {
	it('is what npm run sample writes, byte for byte', async () => {
		const shipped = (await readdir(join(data, 'recipients'))).filter((name) => name.startsWith('contoh-'))
		expect(shipped.sort()).toEqual([...sample.keys()].sort())
		for (const [name, text] of sample) {
			expect((await readFile(join(data, 'recipients', name), 'utf8')) === text, `${name} as generated`).toBe(true)
		}
	})

	it('is the same each time it is made', () => {
		expect([...makeSample()]).toEqual([...sample])
	})

	it('is small enough to be kept: less than 1.2 MB a file and 5 MB in all', () => {
		const sizes = [...sample.values()].map((text) => Buffer.byteLength(text))
		expect(Math.max(...sizes)).toBeLessThan(1_200_000)
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(5_000_000)
	})

	it('says in every sidecar that it is simulated', () => {
		const sidecars = [...sample].filter(([name]) => name.endsWith('.yaml'))
		expect(sidecars.length).toBe(5)
		expect(sidecars.filter(([, text]) => !/^simulated: true$/m.test(text))).toEqual([])
	})

	it.each(['pkh', 'sembako', 'kube', 'bantuan-modal-usaha', 'pelatihan-keterampilan'])(
		'has for %s villages with one to four recipients and villages with more',
		(programme) => {
			const positive = counts(programme)
			expect(positive.filter((count) => count < 5).length).toBeGreaterThan(20)
			expect(positive.filter((count) => count >= 5).length).toBeGreaterThan(5)
		},
	)

	it('has dense villages, and villages that a programme does not reach', () => {
		expect(Math.max(...counts('sembako'))).toBeGreaterThan(150)
		expect(counts('pkh').length).toBeLessThan(150 * 4)
	})
})

describe('the areas of the sample', () => {
	it('are one province, one regency, 12 kecamatan and 150 villages', () => {
		const kinds = Map.groupBy(sampleAreas(), ({ kind }) => kind)
		const sizes = Object.fromEntries([...kinds].map(([kind, areas]) => [kind, areas.length]))
		expect(sizes).toEqual({ provinsi: 1, kabupaten: 1, kecamatan: 12, kelurahan: 4, desa: 146 })
		expect(sampleVillages().length).toBe(150)
	})

	it('bear codes and names that no real area has', async () => {
		const real = await readAreaData()
		const codes = new Set(real.map(({ code }) => code))
		const names = new Set(real.map(({ name }) => name.toLowerCase()))
		expect(sampleAreas().filter(({ code, name }) => codes.has(code) || names.has(name.toLowerCase()))).toEqual([])
		expect(new Set(sampleVillages()).size).toBe(150)
	})
})
