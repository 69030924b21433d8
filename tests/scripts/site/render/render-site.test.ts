import { expect, it } from 'vitest'
import { threadsFor } from '../../../../scripts/site/render/render-site.ts'

it('a large site is rendered by a thread a core, a small one without, and by as many as asked', () => {
	expect([0, 110, 799].map((pages) => threadsFor(pages, undefined, 8))).toEqual([0, 0, 0])
	expect([800, 1200, 3751, 90_000].map((pages) => threadsFor(pages, undefined, 8))).toEqual([2, 3, 8, 8])
	expect(threadsFor(90_000, undefined, 1)).toBe(0)
	expect(['0', '1', '3', 'banyak', '-1', ''].map((asked) => threadsFor(3751, asked, 2))).toEqual([0, 1, 3, 2, 2, 2])
})
