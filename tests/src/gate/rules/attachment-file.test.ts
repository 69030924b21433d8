import { describe, expect, it } from 'vitest'
import {
	attachmentDamaged,
	attachmentTooHeavy,
	authoredPdf,
	hiddenInPdf,
	pageWithoutText,
} from '../../../../src/gate/rules/attachment-file.ts'

const faults = [
	attachmentTooHeavy(10e6, 10_000_001),
	attachmentDamaged(),
	pageWithoutText(3),
	authoredPdf('Author'),
	hiddenInPdf('AcroForm'),
]

describe('attachment-file', () => {
	it('says of every file that cannot be looked through what is wrong with it, and what to do, in both languages', () => {
		for (const { rule, severity, expected, hint } of faults) {
			expect([rule, severity]).toEqual(['attachment-file', 'error'])
			for (const said of [expected, hint]) {
				const [id = '', en = ''] = said?.split(' / ') ?? []
				expect(id).not.toBe('')
				expect(en).not.toBe('')
				expect(en).not.toBe(id)
			}
		}
	})

	it('tells the size that is too much by the megabyte begun, so that it never looks like the limit', () => {
		const { expected, received } = attachmentTooHeavy(10e6, 10_000_001)
		expect([expected, received]).toEqual(['paling besar 10 MB / at most 10 MB', '11 MB'])
	})

	it('names the page that is a picture, and of an author the entry alone', () => {
		expect(pageWithoutText(3).received).toBe('halaman 3 / page 3')
		expect(authoredPdf('Author').received).toBe('Author')
	})
})
