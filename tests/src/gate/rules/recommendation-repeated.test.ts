import { describe, expect, it } from 'vitest'
import { recommendationRepeated } from '../../../../src/gate/rules/recommendation-repeated.ts'
import type { Recommendation } from '../../../../src/schemas/recommendation.ts'

const both = (id: string, en = id) => ({ id, en })
const first = {
	date: '2026-01-12',
	area: '99.01',
	forum: both('Forum Warga', 'Forum of Citizens'),
	text: both('Pakai satu acuan data.', 'Use one register.'),
} as Recommendation

const told = (...changes: Partial<Recommendation>[]) =>
	recommendationRepeated(
		[{}, ...changes].map((change, index) => ({ line: index + 2, recommendation: { ...first, ...change } })),
	).map(({ line, column, finding }) => [line, column, finding.expected])

describe('recommendation-repeated', () => {
	it('accepts several recommendations of one forum, and the same one of another', () => {
		expect(told({ text: both('Latih pendamping.', 'Train facilitators.') })).toEqual([])
		expect(told({ date: '2026-02-12' }, { area: '99.02' }, { forum: both('Musrenbang') })).toEqual([])
	})

	it('refuses one that was recorded before, whatever its case, spaces and full stop', () => {
		expect(told({ text: both('pakai  satu acuan data', 'One register for all.') })).toEqual([
			[
				3,
				'rekomendasi',
				'rekomendasi tersendiri; baris 2 menyatakan hal yang sama / a recommendation of its own; line 2 says the same',
			],
		])
		expect(told({ text: both('Satu acuan.', 'Use one register.') })).toEqual([
			[
				3,
				'rekomendasi_en',
				'rekomendasi tersendiri; baris 2 menyatakan hal yang sama / a recommendation of its own; line 2 says the same',
			],
		])
	})

	it('asks for one name of a forum in all its rows', () => {
		const other = { text: both('Latih pendamping.', 'Train facilitators.') }
		expect(told({ ...other, forum: both('Forum Warga', 'Citizens’ Forum') })).toEqual([
			[3, 'forum_en', '"Forum of Citizens", seperti di baris 2 / "Forum of Citizens", as in line 2'],
		])
		expect(told({ ...other, forum: both('Forum warga', 'Forum of Citizens') })).toEqual([
			[3, 'forum', '"Forum Warga", seperti di baris 2 / "Forum Warga", as in line 2'],
		])
	})
})
