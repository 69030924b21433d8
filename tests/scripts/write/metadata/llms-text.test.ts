import { describe, expect, it } from 'vitest'
import { office, portal, writtenFiles } from './invented-source.ts'

const text = writtenFiles().get('documents/llms.txt') ?? ''

describe('the text for programs that answer questions', () => {
	it('begins with the name and one sentence, as llmstxt.org has it, once in each language', () => {
		expect(text).toMatch(/^# Terang Contoh: Statistik sosial contoh\n\n> Dinas Sosial Contoh\. /)
		expect(text.match(/^# /gm)).toHaveLength(2)
		const own = writtenFiles({ ...office, portal: { ...portal, languages: ['id'] } }).get('documents/llms.txt') ?? ''
		expect(own.match(/^# /gm)).toHaveLength(1)
		expect(own).not.toContain('(English)')
	})

	it('tells every caution beside the dataset it is of, and nothing of what is simulated', () => {
		expect(text).toContain('Selisih kecil tidak berarti.')
		expect(text).not.toContain('bantuan-contoh')
	})

	it('says periods as people do: one year is no range', () => {
		expect(text).not.toMatch(/\b([\d-]{4,10})–\1\b/)
	})
})
