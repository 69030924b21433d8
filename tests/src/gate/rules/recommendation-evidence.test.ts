import { describe, expect, it } from 'vitest'
import { recommendationEvidence } from '../../../../src/gate/rules/recommendation-evidence.ts'
import { followUps } from '../../../../src/schemas/recommendation.ts'

describe('recommendation-evidence', () => {
	it('accepts what is not known without evidence, and all else with it', () => {
		for (const status of followUps) {
			const evidence = status === 'unknown' ? null : 'https://contoh.go.id/surat-edaran'
			expect(recommendationEvidence({ status, evidence })).toBeNull()
		}
	})

	it('refuses every other status without evidence', () => {
		for (const status of followUps.filter((one) => one !== 'unknown')) {
			expect(recommendationEvidence({ status, evidence: null })?.column).toBe('bukti')
		}
		expect(recommendationEvidence({ status: 'done', evidence: null })?.finding).toMatchInlineSnapshot(`
			{
			  "expected": "bukti, karena statusnya diketahui / evidence, since the status is known",
			  "hint": "isi id berita atau alamat yang menyatakan status itu; tanpa bukti, statusnya belum-diketahui / give the news item or address that tells this status; without evidence it is belum-diketahui",
			  "received": "",
			  "rule": "recommendation-evidence",
			  "severity": "error",
			}
		`)
	})

	it('asks for the status that the evidence tells', () => {
		expect(recommendationEvidence({ status: 'unknown', evidence: 'forum-warga' })).toMatchObject({
			column: 'status',
			finding: { received: 'belum-diketahui' },
		})
	})
})
