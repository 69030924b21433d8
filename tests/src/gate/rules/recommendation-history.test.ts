import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlacedFollowUp, recommendationHistory } from '../../../../src/gate/rules/recommendation-history.ts'
import {
	type FollowUpRow,
	followUpHistory,
	followUps,
	type Recommendation,
	withFollowUps,
} from '../../../../src/schemas/recommendation.ts'

const known = [{ id: 'acuan', status: 'unknown', asOf: '2026-01-20' }] as const
const row = (change: Partial<FollowUpRow>): FollowUpRow => ({
	recommendation: 'acuan',
	status: 'agreed',
	asOf: '2026-02-01',
	evidence: 'https://contoh.go.id/surat',
	note: null,
	...change,
})
const placed = (...rows: FollowUpRow[]): PlacedFollowUp[] => rows.map((one, index) => ({ line: index + 2, row: one }))
const faults = (...rows: FollowUpRow[]) =>
	recommendationHistory(known, placed(...rows)).map(({ line, column }) => `${line} ${column}`)

describe('recommendation-history', () => {
	it('accepts news below news, each of a later day', () => {
		expect(faults(row({}), row({ status: 'done', asOf: '2026-03-01' }))).toEqual([])
		expect(faults(row({ status: 'unknown', evidence: null }))).toEqual([])
	})

	it('refuses news that is not later than the row of the recommendation, or than the news before', () => {
		expect(faults(row({ asOf: '2026-01-20' }))).toEqual(['2 per_tanggal'])
		expect(faults(row({}), row({ asOf: '2026-01-31' }))).toEqual(['3 per_tanggal'])
		const [found] = recommendationHistory(known, placed(row({ asOf: '2026-01-19' })))
		expect(found?.finding).toMatchInlineSnapshot(`
			{
			  "expected": "hari sesudah 2026-01-20, kabar sebelumnya / a day after 2026-01-20, the news before",
			  "hint": "kabar baru ditambahkan di bawah yang lama, dengan tanggal sumbernya; dua sumber sehari dijadikan satu baris / news is added below what is there, with the day of its source; two sources of one day make one row",
			  "received": "2026-01-19",
			  "rule": "recommendation-history",
			  "severity": "error",
			}
		`)
	})

	it('asks for a known id, and proposes the nearest', () => {
		const [near] = recommendationHistory(known, placed(row({ recommendation: 'acuam' })))
		expect(near?.finding.hint).toContain('mungkin maksudnya acuan')
		const [far] = recommendationHistory(known, placed(row({ recommendation: 'surat-edaran' })))
		expect(far?.finding.hint).toContain('catat dulu rekomendasinya')
	})

	it('asks why something known became unknown', () => {
		const forgotten = row({ status: 'unknown', evidence: null, asOf: '2026-03-01' })
		expect(faults(row({}), forgotten)).toEqual(['3 catatan'])
		const note = { id: 'Surat itu ditarik.', en: 'The letter was withdrawn.' }
		expect(faults(row({}), { ...forgotten, note })).toEqual([])
	})
})

describe('a recommendation with what became known later', () => {
	const state = fc.record({
		status: fc.constantFrom(...followUps),
		asOf: fc.constantFrom('2026-02-01', '2026-03-01', '2026-04-01'),
		evidence: fc.constantFrom(null, 'https://contoh.go.id/surat'),
		note: fc.constant(null),
	})

	it('tells the last row, and loses none before it', () => {
		fc.assert(
			fc.property(state, fc.array(fc.record({ recommendation: fc.constantFrom('a', 'b'), state })), (first, rows) => {
				const one = { id: 'a', ...first, earlier: [] } as unknown as Recommendation
				const later = rows.map(({ recommendation, state: now }) => ({ recommendation, ...now }))
				const own = rows.filter(({ recommendation }) => recommendation === 'a').map(({ state: now }) => now)
				const joined = withFollowUps(one, later)
				expect(followUpHistory(joined)).toEqual([first, ...own])
				expect(joined).toMatchObject(own.at(-1) ?? first)
			}),
		)
	})
})
