import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayMultiple } from '../../../src/sentences/multiple.ts'
import { index, people, percentages, rate, spoken, unspeakable } from './spoken.ts'

const id = (value: number, base: number) => sayMultiple(spoken(value), spoken(base), 'Contoh Raya', rate, 'id')
const en = (value: number, base: number) => sayMultiple(spoken(value), spoken(base), 'Contoh Raya', rate, 'en')

describe('sayMultiple', () => {
	it.each([
		[20, 10, 'sekitar dua kali', 'about twice'],
		[20.9, 10, 'sekitar dua kali', 'about twice'],
		[18.5, 10, 'hampir dua kali', 'nearly twice'],
		[21.7, 10, 'lebih dari dua kali', 'more than twice'],
		[17.9, 10, 'sekitar 1,8 kali', 'about 1.8 times'],
		[15, 10, 'sekitar satu setengah kali', 'about one and a half times'],
		[29, 10, 'sekitar tiga kali', 'about three times'],
		[99, 10, 'sekitar sepuluh kali', 'about ten times'],
		[5, 10, 'sekitar setengah', 'about half'],
		[4.6, 10, 'hampir setengah', 'nearly half'],
		[5.4, 10, 'lebih dari setengah', 'more than half'],
		[3.33, 10, 'sekitar sepertiga', 'about a third of'],
		[2.5, 10, 'sekitar seperempat', 'about a quarter of'],
		[6.7, 10, 'sekitar dua pertiga', 'about two thirds of'],
		[7.5, 10, 'sekitar tiga perempat', 'about three quarters of'],
	])('says %d beside %d in words', (value, base, words, english) => {
		expect(id(value, base)).toBe(`${words} angka Contoh Raya`)
		expect(en(value, base)).toBe(`${english} the figure of Contoh Raya`)
	})

	it('calls figures within two percent level, and those that print alike the same', () => {
		expect(id(10.1, 10)).toBe('setara dengan angka Contoh Raya')
		expect(en(9.9, 10)).toBe('level with the figure of Contoh Raya')
		expect(id(10.001, 10)).toBe('sama dengan angka Contoh Raya')
		expect(en(10, 10)).toBe('the same as the figure of Contoh Raya')
	})

	it.each([
		[11, 10],
		[8.5, 10],
		[4, 10],
		[10, 0],
		[0, 10],
	])('finds no words for %d beside %d', (value, base) => {
		expect(id(value, base)).toBeNull()
	})

	it('says nothing where the rounding of small figures allows more than one word', () => {
		expect(id(0.02, 0.01)).toBeNull()
		expect(sayMultiple(spoken(2), spoken(1), 'Contoh', people, 'id')).toBe('sekitar dua kali angka Contoh')
	})

	it('says that a figure is provisional', () => {
		const said = sayMultiple(spoken(20, { status: 'P' }), spoken(10), 'Contoh Raya', rate, 'id')
		expect(said).toBe('sekitar dua kali angka Contoh Raya (angka sementara)')
	})

	it.each(unspeakable)('compares nothing with a figure that is %s', (_, speech) => {
		expect(sayMultiple(speech, spoken(10), 'X', rate, 'id')).toBeNull()
		expect(sayMultiple(spoken(10), speech, 'X', rate, 'id')).toBeNull()
	})

	it('makes no multiples of an index', () => {
		expect(sayMultiple(spoken(0.8), spoken(0.4), 'X', index, 'id')).toBeNull()
	})

	it('is level both ways or neither', () => {
		fc.assert(
			fc.property(percentages, percentages, (a, b) => {
				const level = /^(setara|sama) dengan/
				expect(level.test(id(a, b) ?? '')).toBe(level.test(id(b, a) ?? ''))
			}),
		)
	})

	it('never says more of a smaller figure', () => {
		fc.assert(
			fc.property(percentages, percentages, percentages, (a, b, base) => {
				const [low, high] = [timesIn(id(Math.min(a, b), base)), timesIn(id(Math.max(a, b), base))]
				if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
			}),
		)
	})

	it('is never further from the truth than its words allow', () => {
		fc.assert(
			fc.property(percentages, percentages, (value, base) => {
				const said = id(value, base)
				const times = timesIn(said)
				if (times === null || said?.startsWith('setara') || said?.startsWith('sama')) return
				expect(Math.abs(value / base / times - 1)).toBeLessThanOrEqual(0.11)
			}),
		)
	})

	it('speaks in both languages or in neither', () => {
		fc.assert(
			fc.property(percentages, percentages, (a, b) => {
				expect(id(a, b) === null).toBe(en(a, b) === null)
			}),
		)
	})
})

const words: Readonly<Record<string, number>> = {
	'sama dengan': 1,
	'setara dengan': 1,
	seperempat: 1 / 4,
	sepertiga: 1 / 3,
	setengah: 1 / 2,
	'dua pertiga': 2 / 3,
	'tiga perempat': 3 / 4,
	'satu setengah kali': 1.5,
	'dua kali': 2,
	'tiga kali': 3,
	'empat kali': 4,
	'lima kali': 5,
	'enam kali': 6,
	'tujuh kali': 7,
	'delapan kali': 8,
	'sembilan kali': 9,
	'sepuluh kali': 10,
}

/** The multiple that a sentence claims, read back from its words. */
function timesIn(said: string | null): number | null {
	if (said === null) return null
	const claim = said.replace(/^(sekitar|hampir|lebih dari) /, '').replace(/ angka .*$/, '')
	const number = /^([\d.]+)(?:,(\d))? kali$/.exec(claim)
	return number ? Number(`${number[1]?.replaceAll('.', '')}.${number[2] ?? 0}`) : (words[claim] ?? Number.NaN)
}
