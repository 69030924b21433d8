import { describe, expect, it } from 'vitest'
import { checkOf, indicatorOf, judged, type Row } from '../../../scripts/gate/plausibility/judged.ts'

const indicators = [indicatorOf('rate', { decimals: 2, measure: 'rate' })]

describe('a warning that somebody looked at', () => {
	const checks = [checkOf('jump-alone', { id: 'lonjakan', indicators: ['*'], limits: [2, 100] })]
	const reason = 'Angkanya tercetak demikian.'
	const rows = (note?: string): Row[] => [
		{ area: '98.01', period: '2020', indicator: 'rate', value: 10 },
		{ area: '98.01', period: '2021', indicator: 'rate', value: 90, ...(note === undefined ? {} : { note }) },
	]

	it('is silent and counted, by the note of its row or by the sidecar', () => {
		const silent = { issues: [], confirmed: 1 }
		expect(judged(rows('sudah diperiksa: tercetak demikian'), { checks, indicators })).toEqual(silent)
		for (const checked of [
			[{ rule: 'lonjakan', reason }],
			[{ rule: 'lonjakan', areas: ['98'], periods: ['2021'], indicators: ['rate'], reason }],
		])
			expect(judged(rows(), { checks, indicators, checked })).toEqual(silent)
	})

	it('is told where the confirmation is of something else, and so is the confirmation', () => {
		for (const checked of [
			[{ rule: 'lain', reason }],
			[{ rule: 'lonjakan', areas: ['98.02'], reason }],
			[{ rule: 'lonjakan', periods: ['2020'], reason }],
			[{ rule: 'lonjakan', indicators: ['poor'], reason }],
		]) {
			const { issues, confirmed } = judged(rows(), { checks, indicators, checked })
			expect(confirmed).toBe(0)
			expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
				['a.csv', 'plausible-jump'],
				['a.yaml', 'plausible-checked'],
			])
		}
	})

	it('is told where a note answers nothing', () => {
		const [first, second] = rows('sudah diperiksa: tercetak demikian')
		if (!first || !second) throw new Error('two rows')
		const { issues } = judged([first, { ...second, value: 11 }], { checks, indicators })
		expect(issues.map(({ line, column, rule }) => [line, column, rule])).toEqual([[2, 'catatan', 'plausible-checked']])
	})

	it('cannot be an identity', () => {
		const errors = checks.map((check) => ({ ...check, severity: 'error' as const }))
		const checked = [{ rule: 'lonjakan', reason }]
		const { issues } = judged(rows('sudah diperiksa: ya'), { checks: errors, indicators, checked })
		expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([
			['plausible-jump', 'error'],
			['plausible-checked', 'warning'],
			['plausible-checked', 'warning'],
		])
	})
})
