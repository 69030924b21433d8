import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AreaList } from '../../../src/offline/area-list.ts'
import { saveArea } from '../../../src/offline/save-area.ts'
import { listSaved } from '../../../src/offline/saved-area.ts'
import { sweepUnfinished } from '../../../src/offline/unfinished.ts'
import { Locks, Stores } from './stores.ts'

const RELEASE = '0123456789'
const list: AreaList = {
	code: '99.01',
	release: RELEASE,
	bytes: 1000,
	pages: Array.from({ length: 12 }, (_, index) => `/wilayah/99.01.${index}/`),
}
const page = (release: string) => `<!doctype html><html lang="id" data-rilis="${release}"><title>Contoh</title>`

let answer: (address: string) => Promise<Response>
let stores: Stores
let locks: Locks
beforeEach(() => {
	stores = new Stores()
	locks = new Locks()
	vi.stubGlobal('caches', stores)
	vi.stubGlobal('navigator', { locks })
	vi.stubGlobal('fetch', (address: string) => answer(address))
	answer = async () => new Response(page(RELEASE))
})
afterEach(() => {
	vi.unstubAllGlobals()
})

const save = (onProgress: (done: number) => void = () => {}, signal = new AbortController().signal, of = list) =>
	saveArea(of, {
		language: 'id',
		name: 'Kabupaten Contoh',
		day: '2026-11-26',
		word: crypto.randomUUID(),
		signal,
		onProgress,
	})

describe('saving a kabupaten', () => {
	it('keeps all of it, counts each page once, and lists it', async () => {
		const counts: number[] = []
		await save((done) => counts.push(done))
		expect(counts).toEqual(list.pages.map((_, index) => index + 1))
		expect(await listSaved()).toMatchObject([{ code: '99.01', release: RELEASE, pages: 12 }])
	})

	it('says no more of progress once a page has failed, and leaves nothing behind', async () => {
		const late: (() => void)[] = []
		answer = async (address) => {
			if (address === list.pages[1]) throw new TypeError('no network')
			if (address !== list.pages[0]) await new Promise<void>((done) => late.push(done))
			return new Response(page(RELEASE))
		}
		const counts: number[] = []
		await expect(save((done) => counts.push(done))).rejects.toThrow('no network')
		for (const finish of late) finish()
		await new Promise((done) => setTimeout(done, 5))
		expect(counts).toEqual([1])
		expect(late).toHaveLength(3)
		expect(await listSaved()).toEqual([])
	})

	it('refuses a page of another release', async () => {
		answer = async (address) => new Response(page(address === list.pages[5] ? 'abcdef0123' : RELEASE))
		await expect(save()).rejects.toThrow(RELEASE)
		expect(await listSaved()).toEqual([])
	})

	it('does not begin anew what stands whole already, nor lose it when that is called off', async () => {
		await save()
		answer = () => Promise.reject(new TypeError('asked again'))
		expect(await save(undefined, AbortSignal.abort())).toMatchObject({ release: RELEASE })
		expect(await listSaved()).toHaveLength(1)
	})

	it('loses nothing to a download of the same that was called off before it', async () => {
		let callOff = () => {}
		answer = () => new Promise((_, reject) => (callOff = () => reject(new DOMException('', 'AbortError'))))
		const first = save()
		await vi.waitFor(() => expect(stores.all.size).toBe(1))
		answer = async () => new Response(page(RELEASE))
		const second = save()
		callOff()
		await expect(first).rejects.toThrow()
		expect(await second).toMatchObject({ pages: 12 })
		expect(await listSaved()).toHaveLength(1)
		expect(stores.all.size).toBe(1)
	})

	it('replaces the copy of an earlier release once it is whole, and leaves another window its download', async () => {
		await save()
		const next = { ...list, release: 'abcdef0123' }
		answer = async () => new Response(page(next.release))
		const other = 'terang-simpan-id-99.01-abcdef0123-other'
		await stores.open(other)
		locks.held.add(other)
		await save(undefined, undefined, next)
		expect(await listSaved()).toMatchObject([{ release: next.release }])
		expect(stores.all.size).toBe(2)
		expect(stores.all.has(other)).toBe(true)
	})
})

describe('a download that never ended', () => {
	const dead = 'terang-simpan-id-99.02-0123456789-dead'

	it('is removed once nobody holds its lock; what is whole, under way or no download stays', async () => {
		await save()
		const [whole = ''] = stores.all.keys()
		const running = 'terang-simpan-id-99.02-0123456789-running'
		for (const name of [dead, running, 'terang-baca-0123456789']) await stores.open(name)
		locks.held.add(running)
		await sweepUnfinished()
		expect([...stores.all.keys()]).toEqual([whole, running, 'terang-baca-0123456789'])
	})

	it('is removed before the next one begins', async () => {
		await stores.open(dead)
		await save()
		expect(stores.all.has(dead)).toBe(false)
	})

	it('stays where the browser knows no locks, and saving works all the same', async () => {
		vi.stubGlobal('navigator', {})
		await stores.open(dead)
		await save()
		expect(stores.all.has(dead)).toBe(true)
		expect(await listSaved()).toHaveLength(1)
	})
})
