import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AreaList } from '../../../src/offline/area-list.ts'
import { saveArea } from '../../../src/offline/save-area.ts'
import { listSaved } from '../../../src/offline/saved-area.ts'

/** As much of the browser's caches as saving needs. */
class Stores {
	readonly all = new Map<string, Map<string, Response>>()
	keys = async () => [...this.all.keys()]
	delete = async (name: string) => this.all.delete(name)
	open = async (name: string) => {
		const held = this.all.get(name) ?? new Map<string, Response>()
		this.all.set(name, held)
		return {
			match: async (address: string) => held.get(address)?.clone(),
			put: async (address: string, response: Response) => void held.set(address, response),
		}
	}
}

const RELEASE = '0123456789'
const list: AreaList = {
	code: '99.01',
	release: RELEASE,
	bytes: 1000,
	pages: Array.from({ length: 12 }, (_, index) => `/wilayah/99.01.${index}/`),
}
const page = (release: string) => `<!doctype html><html lang="id" data-rilis="${release}"><title>Contoh</title>`

const before = { caches: globalThis.caches, fetch: globalThis.fetch }
let answer: (address: string) => Promise<Response>
beforeEach(() => {
	Object.assign(globalThis, { caches: new Stores(), fetch: (address: string) => answer(address) })
	answer = async () => new Response(page(RELEASE))
})
afterEach(() => {
	Object.assign(globalThis, before)
})

const save = (onProgress: (done: number) => void = () => {}, signal = new AbortController().signal) =>
	saveArea(list, { language: 'id', name: 'Kabupaten Contoh', day: '2026-11-26', signal, onProgress })

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
})
