import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	compareMeasures,
	forms,
	parseState,
	printState,
	suitingForm,
	toggleHighlight,
} from '../../../../src/topics/compare/compare-state.ts'
import { state } from './invented-comparison.ts'

const known = new Set(['p0', 'idm', 'penerima-pkh'])
const code = fc.constantFrom('00', '35', '35.29', '35.75', '33.16.02', '33.16.02.2006', '64.01')
const states = fc
	.record({
		areas: fc.uniqueArray(code, { maxLength: 7 }),
		indicator: fc.constantFrom(...known),
		years: fc.option(fc.tuple(fc.integer({ min: 1945, max: 2099 }), fc.integer({ min: 0, max: 60 }))),
		form: fc.option(fc.constantFrom(...forms)),
		measure: fc.constantFrom(...compareMeasures),
		highlightedAt: fc.option(fc.uniqueArray(fc.nat(6), { maxLength: 3 })),
	})
	.map(({ years, highlightedAt, form, ...rest }) => ({
		...rest,
		from: years ? years[0] : null,
		to: years ? years[0] + years[1] : null,
		// What is standard is the same comparison, asked for or not.
		form: form === suitingForm(rest.areas.length) ? null : form,
		highlights: highlightedAt?.flatMap((at) => rest.areas[at] ?? []) ?? null,
	}))

describe('the address of a comparison', () => {
	it('reads back as the comparison it was printed from', () => {
		fc.assert(
			fc.property(states, (one) => {
				expect(parseState(printState(one), known, 'p0')).toEqual({ state: one, problems: [] })
			}),
		)
	})

	it('never fails on what people type, and keeps at most ten areas', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(code, { maxLength: 30 }), (text, codes) => {
				const query = `?${new URLSearchParams({ wilayah: `${codes.join(',')},${text}`, periode: text, bentuk: text })}`
				expect(parseState(query, known, 'p0').state.areas.length).toBeLessThanOrEqual(10)
			}),
		)
	})

	it('is short where all is standard', () => {
		expect(printState(state({ areas: ['35.29', '35.27'] }))).toBe('?wilayah=35.29,35.27&indikator=p0')
		expect(
			printState(
				state({ areas: ['35.29'], from: 2015, to: 2025, form: 'lereng', measure: 'indeks', highlights: ['35.29'] }),
			),
		).toBe('?wilayah=35.29&indikator=p0&periode=2015-2025&bentuk=lereng&ukuran=indeks&sorot=35.29')
	})

	it('tells no areas at all from not speaking of them, and no highlight from none chosen', () => {
		const emptied = state({ highlights: [] })
		expect(printState(emptied)).toBe('?wilayah=&indikator=p0&sorot=')
		expect(parseState(printState(emptied), known, 'p0').state).toEqual(emptied)
	})

	it('has a panel an area from six areas on, and lines below, unless a form is asked for', () => {
		expect([1, 5, 6, 10].map(suitingForm)).toEqual(['garis', 'garis', 'panel', 'panel'])
	})

	it('keeps three highlights: a fourth takes the place of the first, a second tap lets go', () => {
		const taps = (codes: readonly string[]) => codes.reduce<string[]>(toggleHighlight, [])
		expect(taps(['a', 'b', 'c', 'd'])).toEqual(['b', 'c', 'd'])
		expect(taps(['a', 'b', 'a'])).toEqual(['b'])
	})

	it('reports every word it cannot use, and keeps the rest', () => {
		const { state: read, problems } = parseState(
			'?wilayah=35.29,abc,35.27&indikator=xyz&periode=2025-2015&bentuk=kue&ukuran=rerata',
			known,
			'p0',
		)
		expect(read).toEqual(state({ areas: ['35.29', '35.27'] }))
		expect(problems).toEqual([
			{ kind: 'code', word: 'abc' },
			{ kind: 'indicator', word: 'xyz' },
			{ kind: 'period', word: '2025-2015' },
			{ kind: 'form', word: 'kue' },
			{ kind: 'measure', word: 'rerata' },
		])
	})

	it('shows the first ten of more areas and says how many there were; the same area counts once', () => {
		const codes = Array.from({ length: 12 }, (_, at) => `35.${String(at + 1).padStart(2, '0')}`)
		const { state: read, problems } = parseState(`?wilayah=${codes.join(',')},35.01`, known, 'p0')
		expect(read.areas).toEqual(codes.slice(0, 10))
		expect(problems).toEqual([{ kind: 'too-many', word: '12' }])
	})
})
