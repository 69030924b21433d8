import { describe, expect, it } from 'vitest'
import { staticIndicators } from '../../../../src/desk/rows/static-indicators.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import { indicatorCells } from './indicator-cells.ts'

/** What is taken away when a row is saved, and what is said. */
async function saved(cells: Record<string, string>, languages: ('id' | 'en')[] = ['id', 'en']) {
	const taken: { indicator: Indicator; name: string; text: string }[] = []
	const home = staticIndicators({ languages }, (indicator, name, text) => taken.push({ indicator, name, text }))
	return { outcome: await home.save('indicators', cells), taken }
}

describe('a new indicator on a published portal', () => {
	it('is asked for by every column of the register, with lists where only some words may stand', async () => {
		const fields = await staticIndicators({ languages: ['id'] }, () => {}).fields('indicators')
		const choices = Object.fromEntries(fields.map((field) => [field.heading, field.choices?.length ?? 0]))
		expect(Object.keys(choices)).toHaveLength(29)
		for (const heading of ['satuan', 'jenis', 'arah', 'tingkat_terendah']) expect(choices[heading]).toBeGreaterThan(2)
		const required = fields.filter((field) => field.required).map(({ heading }) => heading)
		expect(required).toEqual(expect.arrayContaining(['id', 'nama', 'nama_en', 'definisi', 'metode', 'tema', 'desimal']))
		expect(required).not.toContain('induk')
	})

	it('is a file of one row when the gate lets it pass', async () => {
		const { outcome, taken } = await saved({ ...indicatorCells, minimum: '-5' })
		expect(outcome).toEqual({ saved: true, files: ['indicators-kader-aktif.csv'], said: [] })
		expect(taken[0]?.indicator).toMatchObject({ id: 'kader-aktif', minimum: -5, synonyms: ['Kader Aktif'] })
		expect(taken[0]?.text.split('\r\n')).toHaveLength(3)
	})

	it('is refused with what the gate says, and nothing is taken away', async () => {
		for (const [cells, column] of [
			[{ satuan: 'lusin' }, 'satuan'],
			[{ jenis: 'kategori' }, 'kategori'],
			[{ definisi_en: '' }, 'definisi_en'],
			[{ metode: 'Dicatat oleh 3329014107800001.' }, 'metode'],
		] as const) {
			const { outcome, taken } = await saved({ ...indicatorCells, ...cells })
			expect([outcome.saved, taken]).toEqual([false, []])
			expect(outcome.said.join('\n')).toContain(`${column}: `)
			expect(outcome.said.join('\n')).not.toContain('3329014107800001')
		}
	})

	it('needs no English where the portal has none', async () => {
		const own = Object.entries(indicatorCells).filter(([heading]) => !heading.endsWith('_en'))
		const { taken } = await saved(Object.fromEntries(own), ['id'])
		expect(taken[0]?.indicator.definition).toEqual({ id: indicatorCells.definisi, en: indicatorCells.definisi })
	})
})
