import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { excerptNodes } from '../../../src/topics/search/excerpt-nodes.ts'

type Mark = { tag: string; textContent: string }

beforeAll(() => vi.stubGlobal('document', { createElement: (tag: string): Mark => ({ tag, textContent: '' }) }))
afterAll(() => vi.unstubAllGlobals())

it('takes text and marks from an excerpt, and nothing else', () => {
	expect(excerptNodes('data <mark>tunggal</mark> &lt;b&gt; R&amp;D &amp;lt;')).toEqual([
		'data ',
		{ tag: 'mark', textContent: 'tunggal' },
		' <b> R&D &lt;',
	])
	expect(excerptNodes('<img src=x onerror=alert(1)>')).toEqual(['<img src=x onerror=alert(1)>'])
})
