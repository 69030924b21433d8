import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appliesTo, cautionsOn, joiningNotes, kindOf, sayCautions } from '../../../src/chart-content/cautions.ts'
import { type Caution, cautionKinds, cautionSchema } from '../../../src/schemas/caution.ts'

const caution = (parts: Partial<Caution> = {}): Caution => ({ id: 'Awas.', en: 'Beware.', ...parts })

const codes = fc.constantFrom('00', '99', '99.01', '99.01.01', '99.01.01.2001', '98.02')
const periods = fc.constantFrom('2010', '2011', '2024', '2024-03', '2024-09')
const ids = fc.constantFrom('p0', 'idm', 'penduduk')
const some = <T>(one: fc.Arbitrary<T>) => fc.option(fc.array(one, { minLength: 1, maxLength: 3 }), { nil: undefined })
const anyCaution = fc
	.record({ kind: fc.constantFrom(...cautionKinds), areas: some(codes), periods: some(periods), indicators: some(ids) })
	.map(({ kind, areas, periods: when, indicators }) =>
		caution({
			kind,
			...(areas && { areas }),
			...(when && { periods: when }),
			...(indicators && { indicators }),
		}),
	)
const anyAbout = fc.record({ areas: fc.array(codes), periods: fc.array(periods), indicators: fc.array(ids) })

describe('a caution', () => {
	it('in plain words is a note, and stays as it is', () => {
		expect(cautionSchema.parse({ id: 'Awas.', en: 'Beware.' })).toEqual({ id: 'Awas.', en: 'Beware.' })
		expect(kindOf(caution())).toBe('note')
	})

	it('is refused with a kind that nobody knows', () => {
		expect(cautionSchema.safeParse({ kind: 'gawat', id: 'Awas.', en: 'Beware.' }).success).toBe(false)
	})

	it('on an area holds for what lies inside it, and not for what lies around it', () => {
		expect(appliesTo(caution({ areas: ['99.01'] }), { areas: ['99.01.01'] })).toBe(true)
		expect(appliesTo(caution({ areas: ['99.01'] }), { areas: ['99'] })).toBe(false)
		expect(appliesTo(caution({ areas: ['99.1'] }), { areas: ['99.11'] })).toBe(false)
	})

	it('on a year holds for its months, and one on a month for its year', () => {
		expect(appliesTo(caution({ periods: ['2024'] }), { periods: ['2024-03'] })).toBe(true)
		expect(appliesTo(caution({ periods: ['2024-03'] }), { periods: ['2024'] })).toBe(true)
		expect(appliesTo(caution({ periods: ['2024-03'] }), { periods: ['2024-09'] })).toBe(false)
	})

	it('that names nothing holds for everything, and whatever is not asked for holds', () => {
		fc.assert(fc.property(anyAbout, (about) => appliesTo(caution(), about)))
		fc.assert(fc.property(anyCaution, (one) => appliesTo(one, {})))
	})

	it('that holds for some of what is shown holds for all of it together', () => {
		fc.assert(
			fc.property(anyCaution, anyAbout, codes, (one, about, more) => {
				if (appliesTo(one, about)) expect(appliesTo(one, { ...about, areas: [...about.areas, more] })).toBe(true)
			}),
		)
	})
})

describe('the cautions of some kinds', () => {
	const source = {
		indicators: ['p0'],
		cautions: [
			caution({ kind: 'survey', id: 'Survei.', en: 'A survey.' }),
			caution({ kind: 'survey', id: 'Survei.', en: 'A survey.' }),
			caution({ id: 'Catatan.', en: 'A note.' }),
			caution({ id: 'Jangan dibagi.', en: 'Do not divide.', indicators: ['p0', 'penduduk'] }),
		],
	}

	it('are said once each, in the language of the page', () => {
		expect(sayCautions([source, source], ['survey', 'note'], { indicators: ['idm'] }, 'id')).toBe('Survei. Catatan.')
		expect(sayCautions([source], ['survey'], {}, 'en')).toBe('A survey.')
		expect(sayCautions([source], ['break'], {}, 'id')).toBe('')
	})

	it('are only those asked for', () => {
		fc.assert(
			fc.property(fc.array(anyCaution), anyAbout, fc.subarray([...cautionKinds]), (cautions, about, kinds) => {
				for (const one of cautionsOn([{ cautions }], kinds, about)) {
					expect(kinds).toContain(kindOf(one))
					expect(appliesTo(one, about)).toBe(true)
				}
			}),
		)
	})

	it('that name an indicator of another dataset warn against joining the two', () => {
		expect(joiningNotes([source]).map(({ id }) => id)).toEqual(['Jangan dibagi.'])
		expect(joiningNotes([{ ...source, indicators: ['p0', 'penduduk'] }])).toEqual([])
	})
})
