import { describe, expect, it } from 'vitest'
import { sayFigure, withReservations } from '../../../src/sentences/figure.ts'
import { isSpoken, mayCompare, speak } from '../../../src/sentences/speak.ts'
import { computed, figure } from '../views/invented-figures.ts'
import { rate, spoken, unspeakable } from './spoken.ts'

describe('sayFigure', () => {
	it.each([
		[spoken(17.02), '17,02 persen', '17.02 percent'],
		[spoken(17.02, { status: 'B' }), '17,02 persen', '17.02 percent'],
		[spoken(17.02, { status: 'P' }), '17,02 persen (angka sementara)', '17.02 percent (provisional)'],
		[spoken(17.02, { status: 'E' }), '17,02 persen (angka perkiraan)', '17.02 percent (estimated)'],
		[spoken(17.02, { status: 'U' }), '17,02 persen (angka diragukan)', '17.02 percent (doubtful)'],
		[spoken(null, { status: 'O' }), 'belum ada data', 'no data yet'],
		[spoken(null, { status: 'Q' }), 'disamarkan', 'suppressed'],
		[spoken(null, { status: 'M' }), 'tidak berlaku', 'not applicable'],
		[spoken(0), '0,00 persen', '0.00 percent'],
	])('says %o with what must be said of it', (speech, id, en) => {
		expect(sayFigure(speech, rate, 'id')).toBe(id)
		expect(sayFigure(speech, rate, 'en')).toBe(en)
	})

	it('says that a sum is of a part, and that a figure is made up', () => {
		const part = spoken(12, computed('Σ penduduk', 2, 3))
		expect(sayFigure(part, rate, 'id')).toBe('12,00 persen (belum semua wilayah)')
		const invented = speak(figure('2025', 12, { status: 'P' }), { simulated: true })
		expect(sayFigure(invented, rate, 'id')).toBe('12,00 persen (angka sementara, simulasi)')
		expect(sayFigure(invented, rate, 'en')).toBe('12.00 percent (provisional, simulated)')
	})
})

describe('withReservations', () => {
	it('says each word once, however many figures call for it', () => {
		const provisional = spoken(1, { status: 'P' })
		expect(withReservations('naik', [provisional, spoken(2), provisional], 'id')).toBe('naik (angka sementara)')
	})
})

describe('speak', () => {
	it('holds no number of a hidden figure, even if the cell carries one', () => {
		expect(unspeakable.filter(([name]) => name !== 'doubtful').some(([, speech]) => isSpoken(speech))).toBe(false)
	})

	it.each(unspeakable)('lets nothing be compared with a figure that is %s', (_, speech) => {
		expect(mayCompare(speech)).toBe(false)
	})

	it('lets a provisional figure be compared, and a partial one not', () => {
		expect(mayCompare(spoken(1, { status: 'P' }))).toBe(true)
		expect(mayCompare(spoken(1, computed('Σ penduduk', 2, 3)))).toBe(false)
		expect(mayCompare(spoken(1, computed('Σ penduduk', 3, 3)))).toBe(true)
	})
})
