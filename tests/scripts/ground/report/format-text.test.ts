import { describe, expect, it } from 'vitest'
import { formatText } from '../../../../scripts/ground/report/format-text.ts'
import { example, many } from './example-issues.ts'

describe('formatText', () => {
	it('groups by file, counts by rule, and names place, expectation, what was received and what to do', () => {
		expect(formatText(example)).toMatchInlineSnapshot(`
			"data/observations/a.csv:14 nilai [percent-range]
			  seharusnya (expected): 0 to 100
			  tertulis (received): "112,4"
			  saran (hint): nilai memakai persen / the value is in percent
			data/observations/a.csv:15 nilai [percent-range]
			  seharusnya (expected): 0 to 100
			  tertulis (received): "-1"
			data/observations/a.yaml:3:9 [sidecar-schema] peringatan (warning)
			  seharusnya (expected): issued: a date
			  tertulis (received): "2024"
			  saran (hint): apit dengan tanda petik / put it in quotes
			data/portal.yaml [file-missing]
			  seharusnya (expected): this file
			  saran (hint): tambahkan / add it
			4 masalah dalam 3 berkas / 4 issues in 3 files: percent-range 2, file-missing 1, sidecar-schema 1"
		`)
	})

	it('prints the first of many alike and counts the rest', () => {
		const lines = formatText(many(14)).split('\n')
		expect(lines.filter((line) => line.startsWith('a.csv:'))).toHaveLength(10)
		expect(lines.slice(-3)).toEqual([
			'a.csv [range]',
			'  dan 4 lagi seperti itu / and 4 more like these',
			'14 masalah dalam 1 berkas / 14 issues in 1 file: range 14',
		])
	})

	it('counts issues that were not kept', () => {
		const counts = [{ file: 'a.csv', rule: 'range', severity: 'error', total: 900, kept: 2 } as const]
		expect(formatText(many(2), counts).split('\n').slice(-2)).toEqual([
			'  dan 898 lagi seperti itu / and 898 more like these',
			'900 masalah dalam 1 berkas / 900 issues in 1 file: range 900',
		])
	})

	it('prints what the eye cannot see, and never a line break of the input', () => {
		const [issue] = many(1)
		const report = formatText([{ ...issue, received: '1\u00a0234\n::error::\u202e\t"' } as (typeof example)[number]])
		expect(report).toContain('tertulis (received): "1\\u{a0}234\\n::error::\\u{202e}\\t\\""')
	})
})
