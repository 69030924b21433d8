import { describe, expect, it } from 'vitest'
import { confirmAlarm } from '../../../../src/gate/comparison/figure-alarm.ts'
import { type FigureQuestions, questionFigures } from '../../../../src/gate/comparison/question-figures.ts'
import type { TableFigure } from '../../../../src/gate/comparison/table-figure.ts'
import { checkOf, indicatorOf, siblings } from '../../../scripts/gate/plausibility/judged.ts'

const indicators = new Map(
	[
		indicatorOf('rate', { decimals: 2, measure: 'rate' }),
		indicatorOf('poor'),
		indicatorOf('class', { categories: ['low', 'high'], measure: 'category' }),
	].map((one) => [one.id, one]),
)
const checks = [
	checkOf('jump-alone', { id: 'lonjakan', indicators: ['*'], limits: [2, 100] }),
	checkOf('sum-of-areas', { id: 'jumlah', indicators: ['poor'], limits: [0], severity: 'error' }),
	checkOf('copied-period', { id: 'tersalin', indicators: ['rate'], limits: [0.2] }),
	checkOf('period', { id: 'periode', indicators: ['*'], limits: [1945] }),
]
const places: FigureQuestions['places'] = { get: () => undefined, childrenOf: () => [], existed: () => true }

function figure(area: string, period: string, value: string, indicator = 'rate'): TableFigure {
	return { area, period, indicator, value, status: 'A' }
}

type Given = Pick<FigureQuestions, 'drafts'> & Partial<FigureQuestions>

function asked({ drafts, published = { figures: [] }, ...more }: Given) {
	return questionFigures({ drafts, published, indicators, places, checks, day: '2026-06-30', ...more })
}

describe('what the desk asks before figures are saved', () => {
	const before = [figure('98.01', '2024', '17.78'), figure('98.02', '2024', '12.1')]

	it('holds drafts to what is published, with the figures compared and their place among the drafts', () => {
		const drafts = [figure('98.02', '2025', '12.3'), figure('98.01', '2025', '71.02')]
		const { comparison, alarms, counts } = asked({ drafts, published: { figures: before } })
		expect(comparison.counts).toEqual({ added: 2, same: 0, changed: 0, missing: 0, untouched: 2 })
		expect(counts).toEqual({ lonjakan: 1 })
		expect(alarms).toEqual([
			{
				id: 'lonjakan 98.01 2025 rate 2024 rate',
				rule: 'lonjakan',
				kind: 'jump-alone',
				severity: 'warning',
				key: { area: '98.01', period: '2025', indicator: 'rate' },
				about: '98.01',
				says: {
					id: 'rate 98.01 2025 71,02, tahun sebelumnya 17,78. Mungkin maksudnya 17,02? Periksa.',
					en: 'rate of 98.01 2025 71.02, the year before 17.78. Perhaps 17.02 is meant? Check.',
				},
				evidence: [
					{
						area: '98.01',
						period: '2025',
						indicator: 'rate',
						name: { id: 'rate 98.01 2025', en: 'rate of 98.01 2025' },
						value: { id: '71,02', en: '71.02' },
						status: 'A',
						draft: 1,
					},
					{
						area: '98.01',
						period: '2024',
						indicator: 'rate',
						name: { id: 'rate 98.01 2024', en: 'rate of 98.01 2024' },
						value: { id: '17,78', en: '17.78' },
						status: 'A',
						draft: null,
					},
				],
				compared: 2,
				isKnown: false,
				confirmed: null,
			},
		])
	})

	it('can be handed from a worker to its page', () => {
		const result = asked({ drafts: [figure('98.01', '2025', '71.02')], published: { figures: before } })
		expect(structuredClone(result)).toEqual(result)
	})

	it('says nothing of published figures that the drafts do not touch, and what the drafts make of others', () => {
		const odd = [...before, figure('98.02', '2025', '99')]
		const quiet = asked({ drafts: [figure('98.01', '2025', '17.5')], published: { figures: odd } })
		expect(quiet.alarms).toEqual([])
		const sums = [figure('98', '2025', '100', 'poor'), figure('98.01', '2025', '60', 'poor')]
		const others = [{ figures: sums }]
		const { alarms } = asked({ drafts: [figure('98.02', '2025', '50', 'poor')], others })
		expect(alarms.map(({ rule, key, isKnown, severity }) => [rule, key.area, isKnown, severity])).toEqual([
			['jumlah', '98', false, 'error'],
		])
	})

	it('asks again of a file that is dropped again, and says that it was known', () => {
		const odd = [...before, figure('98.01', '2025', '71.02')]
		const { comparison, alarms } = asked({ drafts: odd, published: { figures: odd } })
		expect(comparison.counts).toMatchObject({ same: 3, added: 0 })
		expect(alarms.map(({ rule, isKnown }) => [rule, isKnown])).toEqual([['lonjakan', true]])
	})

	it('puts errors first, counts all of a check and tells a hundred of them', () => {
		const drafts = siblings(99).flatMap((area) => ['2030', '2031'].map((period) => figure(area, period, '5', 'poor')))
		const { alarms, counts } = asked({ drafts: [...drafts, figure('98', '2030', '7', 'poor')] })
		expect(counts).toEqual({ jumlah: 1, periode: 199 })
		expect(alarms).toHaveLength(101)
		expect(alarms[0]?.rule).toBe('jumlah')
	})

	it('takes words for categories, and what the gate refuses for nothing', () => {
		const drafts = [
			figure('98.01', '2030', 'low', 'class'),
			figure('98.02', '2030', 'tall', 'class'),
			figure('98.03', '2030', 'x'),
		]
		expect(asked({ drafts }).alarms.map(({ key }) => key.area)).toEqual(['98.01'])
		expect(asked({ drafts: [{ ...figure('98.03', '2030', ''), indicator: 'unheard' }] }).alarms).toEqual([])
	})

	it('compares by the month that the sidecar gives for a year', () => {
		const province = { figures: [figure('98', '2025-03', '9', 'poor')] }
		const drafts = [figure('98.01', '2025', '60', 'poor')]
		const published = { figures: [], referenceMonths: [{ from: 2015, month: 3 }] }
		expect(asked({ drafts, others: [province] }).alarms).toEqual([])
		expect(asked({ drafts, published, others: [province] }).alarms.map(({ rule }) => rule)).toEqual(['jumlah'])
	})
})

describe('"sudah saya periksa"', () => {
	const published = { figures: [figure('98.01', '2024', '17.78')] }
	const drafts = [figure('98.01', '2025', '71.02')]
	const reason = 'Tercetak demikian di tabel penerbitnya.'

	it('gives the entry of the sidecar that answers this question, and no other', () => {
		const [alarm] = asked({ drafts, published }).alarms
		if (!alarm) throw new Error('one alarm')
		const { entry } = confirmAlarm(alarm, `  ${reason} `)
		expect(entry).toEqual({ rule: 'lonjakan', areas: ['98.01'], periods: ['2025'], indicators: ['rate'], reason })
		if (!entry) throw new Error('an entry')
		const again = asked({ drafts, published: { ...published, checked: [entry] } })
		expect(again.alarms.map(({ confirmed }) => confirmed)).toEqual([reason])
		const other = asked({ drafts, published: { ...published, checked: [{ ...entry, periods: ['2024'] }] } })
		expect(other.alarms.map(({ confirmed }) => confirmed)).toEqual([null])
	})

	it('answers for a whole column that reaches over provinces, and tells two copies of it apart', () => {
		const columns = [checkOf('copied-column', { id: 'salinan', indicators: ['rate'], limits: [0.8] })]
		const codes = [...siblings(8), ...siblings(8).map((code) => code.replace('98', '97'))]
		const year = (period: string) => codes.map((area, i) => figure(area, period, String(5 + i / 4)))
		const published = { figures: [...year('2021'), ...year('2022')] }
		const again = { drafts: year('2025'), published, checks: columns }
		const { alarms } = asked(again)
		expect(alarms.map(({ id, about }) => [id, about])).toEqual([
			['salinan 00 2025 rate 2021 rate', '00'],
			['salinan 00 2025 rate 2022 rate', '00'],
		])
		const [alarm] = alarms
		const entry = alarm && confirmAlarm(alarm, reason).entry
		if (!entry) throw new Error('an entry')
		const confirmed = asked({ ...again, published: { ...published, checked: [entry] } })
		expect(confirmed.alarms.map((one) => one.confirmed)).toEqual([reason, reason])
	})

	it('is the note of the row as well', () => {
		const note = 'sudah diperiksa: tercetak demikian'
		const [draft] = drafts
		if (!draft) throw new Error('one draft')
		const { alarms } = asked({ drafts: [{ ...draft, note }], published })
		expect(alarms.map(({ confirmed }) => confirmed)).toEqual([note])
	})

	it('wants a reason, and mends no arithmetic', () => {
		const [alarm] = asked({ drafts, published }).alarms
		if (!alarm) throw new Error('one alarm')
		expect(confirmAlarm(alarm, 'ya').refused?.id).toMatch(/^Tulis alasannya/)
		expect(confirmAlarm({ ...alarm, severity: 'error' }, reason).refused?.id).toMatch(/^Ini galat hitungan/)
	})
})
