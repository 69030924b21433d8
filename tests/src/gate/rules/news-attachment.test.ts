import { describe, expect, it } from 'vitest'
import { unknownAttachment } from '../../../../src/gate/rules/news-attachment.ts'

describe('news-attachment', () => {
	it('names the file that was likely meant', () => {
		const { rule, received, hint } = unknownAttachment('notulen-forrum.pdf', ['anggaran.csv', 'notulen-forum.pdf'])
		expect([rule, received]).toEqual(['news-attachment', 'notulen-forrum.pdf'])
		expect(hint).toBe('maksudnya notulen-forum.pdf? / did you mean notulen-forum.pdf?')
	})

	it('says where the file belongs when none is near', () => {
		for (const there of [[], ['anggaran.csv']])
			expect(unknownAttachment('notulen.pdf', there).hint).toContain('attachments/')
	})
})
