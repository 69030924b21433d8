import { describe, expect, it } from 'vitest'
import * as names from '../../../src/offline/cache-names.ts'

describe('the names of caches', () => {
	const all = [
		names.OFF_CACHE,
		names.leftCache('r1'),
		names.readCache('r1'),
		names.savedCache('id', '35.29', 'r1', 'a'),
	]

	it('all begin with the word by which they are found and removed', () => {
		expect(all.filter((name) => !name.startsWith(names.CACHE_PREFIX))).toEqual([])
	})

	it('tell what was read from what was saved', () => {
		expect(all.filter(names.isReadCache)).toEqual([names.readCache('r1')])
		expect(all.filter(names.isLeftCache)).toEqual([names.leftCache('r1')])
		expect(all.filter(names.isSavedCache)).toEqual([names.savedCache('id', '35.29', 'r1', 'a')])
	})

	it('differ by download, so that one that is called off takes nothing along of the next', () => {
		expect(names.savedCache('id', '35.29', 'r1', 'b')).not.toBe(names.savedCache('id', '35.29', 'r1', 'a'))
	})

	it('differ by release, language and area, and share a beginning over releases alone', () => {
		const prefix = names.savedPrefix('id', '35.29')
		expect(names.savedCache('id', '35.29', 'r2', 'a').startsWith(prefix)).toBe(true)
		expect(names.savedCache('en', '35.29', 'r1', 'a').startsWith(prefix)).toBe(false)
		expect(names.savedCache('id', '35.2', 'r1', 'a').startsWith(prefix)).toBe(false)
	})
})
