import { expect, it } from 'vitest'
import { knownNews } from '../../../../src/gate/rules/known-news.ts'

it('known-news accepts an item that is there, and names the one that a mistyped slug may mean', () => {
	expect(knownNews('forum-warga', ['forum-warga', 'musrenbang'])).toBeNull()
	expect(knownNews('forum-wrga', ['forum-warga', 'musrenbang'])?.hint).toBe(
		'mungkin maksudnya forum-warga / perhaps forum-warga is meant',
	)
	expect(knownNews('kunjungan', ['forum-warga'])).toMatchObject({ rule: 'known-news', received: 'kunjungan' })
})
