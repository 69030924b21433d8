import { describe, expect, it } from 'vitest'
import { recommendationTable } from '../../../../scripts/write/downloads/recommendation-table.ts'
import { followUps, followUpWords, type Recommendation } from '../../../../src/schemas/recommendation.ts'

const recommendation: Recommendation = {
	id: 'acuan',
	date: '2026-01-12',
	forum: { id: 'Forum Warga', en: 'Forum of Citizens' },
	area: '99.01',
	source: 'forum-warga',
	text: { id: 'Pakai satu acuan data.', en: 'Use one register.' },
	addressee: null,
	due: null,
	status: 'unknown',
	asOf: '2026-01-20',
	evidence: null,
	note: null,
	earlier: [],
}
const register = { get: () => undefined }
const cells = (change: Partial<Recommendation>) =>
	recommendationTable([{ ...recommendation, ...change }], register, 'https://contoh.example')[1]?.trimEnd()

describe('the table of recommendations', () => {
	it('gives news items their whole address, and leaves open what no source tells', () => {
		expect(cells({})).toBe(
			'acuan,2026-01-12,Forum Warga,99.01,,Pakai satu acuan data.,,,belum-diketahui,2026-01-20,,,https://contoh.example/berita/forum-warga/,ID-99.01,ya',
		)
		expect(cells({ status: 'done', evidence: 'https://lain.example/surat' })).toContain(
			',selesai,2026-01-20,https://lain.example/surat,',
		)
	})

	it('keeps every state that was told, the oldest first, and says which is the newest', () => {
		const { status, asOf, evidence, note } = recommendation
		const later = { status: 'agreed', asOf: '2026-02-01', evidence: 'https://lain.example/surat', note: null } as const
		const lines = recommendationTable(
			[{ ...recommendation, ...later, earlier: [{ status, asOf, evidence, note }] }],
			register,
			'https://contoh.example',
		)
		expect(lines.slice(1).map((line) => line.trimEnd().split(',').slice(-7))).toEqual([
			['belum-diketahui', '2026-01-20', '', '', 'https://contoh.example/berita/forum-warga/', 'ID-99.01', 'tidak'],
			[
				'disepakati',
				'2026-02-01',
				'https://lain.example/surat',
				'',
				'https://contoh.example/berita/forum-warga/',
				'ID-99.01',
				'ya',
			],
		])
	})

	it('has the word of the data dictionary for every status', () => {
		for (const status of followUps) expect(cells({ status })).toContain(`,${followUpWords[status]},`)
	})
})
