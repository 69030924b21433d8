import { describe, expect, it } from 'vitest'
import { unknownAttachment } from '../../../../src/gate/rules/news-attachment.ts'

describe('news-attachment', () => {
	it('names the file that was likely meant', () => {
		const { rule, received, hint } = unknownAttachment('notulen-forrum.pdf', ['anggaran.csv', 'notulen-forum.pdf'])
		expect([rule, received]).toEqual(['news-attachment', 'notulen-forrum.pdf'])
		expect(hint).toBe('mungkin maksudnya notulen-forum.pdf / perhaps notulen-forum.pdf is meant')
	})

	it('says where the file belongs when none is near', () => {
		for (const there of [[], ['anggaran.csv']])
			expect(unknownAttachment('notulen.pdf', there).hint).toContain('attachments/')
	})
})
