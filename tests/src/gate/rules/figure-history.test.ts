import { describe, expect, it } from 'vitest'
import {
	figureHistoryChain,
	figureHistoryContent,
	figureHistoryName,
} from '../../../../src/gate/rules/figure-history.ts'
import { alike } from '../../../../src/issue/finding.ts'

describe('figure-history', () => {
	it('refuses a file that bears no day', () => {
		expect(figureHistoryName('maret.json')).toMatchInlineSnapshot(`
			{
			  "expected": "<tahun>-<bulan>-<hari>.json / <year>-<month>-<day>.json",
			  "hint": "keluarkan berkas ini dari figure-history/ / move this file out of figure-history/",
			  "received": "maret.json",
			  "rule": "figure-history",
			  "severity": "error",
			}
		`)
	})

	it('says what a file lacks, and which file before it is not as it was', () => {
		expect(figureHistoryContent(alike('figures.0.id: Invalid string')).expected).toBe('figures.0.id: Invalid string')
		expect(figureHistoryChain('2026-01-31.json').expected).toBe(
			'2026-01-31.json seperti saat dicatat / 2026-01-31.json as it was recorded',
		)
		expect(figureHistoryChain(null).expected).toBe('tidak ada terbitan sebelum ini / no release before this one')
	})
})
