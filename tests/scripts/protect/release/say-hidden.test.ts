import { describe, expect, it } from 'vitest'
import type { LayerReasons } from '../../../../scripts/protect/linked/hidden-reasons.ts'
import { sayHidden } from '../../../../scripts/protect/release/say-hidden.ts'

const reason = (programme: string, period: string, layer: LayerReasons['layer'], shown: number): LayerReasons => ({
	programme,
	period,
	layer,
	shown,
	small: 2,
	before: 0,
	linked: 1,
	cover: 3,
})

describe('what is said of a run', () => {
	it('is a line for each programme, period and breakdown', () => {
		const lines = sayHidden([reason('a', '2024', 'total', 1200), reason('a', '2024', 'komponen', 10)])
		expect(lines.slice(0, 3)).toMatchInlineSnapshot(`
			[
			  "                   tampil disamarkan     kecil   penutup    kaitan    dahulu",
			  "a 2024 komponen        10          6         2         3         1         0",
			  "a 2024 total        1.200          6         2         3         1         0",
			]
		`)
		expect(lines.join('\n')).not.toContain('rupiah')
	})

	it('stays one screen, however many programmes and periods there are', () => {
		const years = Array.from({ length: 30 }, (_, at) => String(1995 + at))
		const many = years.flatMap((year) => [reason('a', year, 'total', 5), reason('a', year, 'komponen', 5)])
		expect(sayHidden(many).length).toBeLessThan(45)
		const more = Array.from({ length: 50 }, (_, at) => many.map((one) => ({ ...one, programme: `p${at}` }))).flat()
		expect(sayHidden(more).length).toBeLessThan(10)
		expect(sayHidden(more)[1]).toContain('15.000')
	})

	it('says why rupiah are not published where counts are', () => {
		const lines = sayHidden([
			reason('a', '2024', 'total', 9),
			reason('a', '2024', 'rupiah', 0),
			reason('b', '2024', 'total', 4),
		])
		expect(lines.filter((line) => line.includes('rupiah tidak terbit: a.')).length).toBe(1)
	})

	it('is nothing where no table was protected', () => {
		expect(sayHidden([])).toEqual([])
	})
})
