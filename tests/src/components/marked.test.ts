import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { marked } from '../../../src/topics/search/marked.ts'

type Mark = { tag: string; textContent: string }

beforeAll(() => vi.stubGlobal('document', { createElement: (tag: string): Mark => ({ tag, textContent: '' }) }))
afterAll(() => vi.unstubAllGlobals())

describe('marked', () => {
	it('marks what was typed and keeps the name as it is written', () => {
		expect(marked('Desa Pilang', 'pil')).toEqual(['Desa ', { tag: 'mark', textContent: 'Pil' }, 'ang'])
	})

	it('marks nothing where the name was found otherwise', () => {
		expect(marked('Desa Melati', 'pilang')).toEqual(['Desa Melati'])
	})

	it('takes typed signs as text, never as a pattern or as HTML', () => {
		expect(marked('Desa Melati', '.*')).toEqual(['Desa Melati'])
		expect(marked("<b>Ra'as</b>", "ra'as")).toEqual(['<b>', { tag: 'mark', textContent: "Ra'as" }, '</b>'])
	})
})
