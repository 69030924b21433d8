import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settlePdf } from '../../../../scripts/site/briefs/settle-pdf.ts'

/** A PDF as the browser writes it, made at some moment, its parts numbered from some number on. */
const pdf = (moment: string, first: number) => {
	const part = (index: number) => `(node${String(first + index * 3).padStart(8, '0')})`
	return Buffer.from(
		`%PDF-1.4\n<</Title (Contoh)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>\n/ID ${part(0)} /ID ${part(1)} ${part(0)} /ID ${part(2)}\nstartxref\n9\n%%EOF\n`,
		'latin1',
	)
}
const settled = (bytes: Uint8Array) => Buffer.from(settlePdf(bytes)).toString('latin1')

describe('settlePdf', () => {
	test('gives two prints of one page the same bytes, and no byte another place', () => {
		const digits = fc.stringMatching(/^\d{14}$/)
		const number = fc.integer({ min: 1, max: 9_000_000 })
		fc.assert(
			fc.property(digits, number, digits, number, (moment, first, other, second) => {
				const bytes = pdf(moment, first)
				expect(settlePdf(bytes).length).toBe(bytes.length)
				expect(settled(bytes)).toBe(settled(pdf(other, second)))
			}),
		)
	})

	test('keeps the order of the parts, and everything else', () => {
		const text = settled(pdf('20251126000000', 400))
		expect(text).toContain('/ID (node00000001) /ID (node00000002) (node00000001) /ID (node00000003)')
		expect(text).toContain('/Title (Contoh)')
		expect(text).not.toContain('D:2025')
	})
})
