import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Found, Result, WordFilters } from '../../../src/topics/search/index-source.ts'

type Entry = { title: string; jenis: readonly string[] }

let entries: readonly Entry[] = []
let fetched: string[] = []

function result({ title }: Entry): Result {
	return {
		id: title,
		data: () => {
			fetched.push(title)
			return Promise.resolve({ url: `/wilayah/${title}/`, meta: { title } } satisfies Found)
		},
	}
}

/** An index in which every word finds every entry. */
const index = {
	search: (_: string, { filters = {} }: { filters?: WordFilters }) => {
		const wanted = [filters.jenis ?? []].flat()
		const found = entries.filter(({ jenis }) => wanted.every((word) => jenis.includes(word)))
		return Promise.resolve({ results: found.map(result) })
	},
	filters: () => Promise.resolve({}),
}

vi.mock('../../../src/topics/search/index-source.ts', () => ({ loadIndex: () => Promise.resolve(index) }))
const { search } = await import('../../../src/topics/search/search-engine.ts')

const invented = (title: string): Entry => ({ title, jenis: ['wilayah', 'simulasi'] })
const real = (title: string): Entry => ({ title, jenis: ['wilayah'] })
const titles = async (...args: Parameters<typeof search>) => (await search(...args)).found.map(({ meta }) => meta.title)

describe('a search', () => {
	beforeEach(() => {
		fetched = []
	})

	it('puts what is simulated last, even where it bears the very name', async () => {
		entries = [invented('Desa Umpama'), real('Desa Lain'), invented('Desa Umpamasari'), real('Desa Umpama Jaya')]
		expect(await titles('umpama', {}, 6)).toEqual(['Desa Umpama Jaya', 'Desa Lain', 'Desa Umpama', 'Desa Umpamasari'])
	})

	it('fetches nothing simulated where real results fill the list, and counts all', async () => {
		entries = [...Array.from({ length: 40 }, (_, at) => invented(`Desa ${at}`)), real('Desa A'), real('Desa B')]
		expect((await search('desa', {}, 2)).total).toBe(42)
		expect(fetched).toEqual(['Desa A', 'Desa B'])
		expect(await titles('desa', {}, 3)).toEqual(['Desa A', 'Desa B', 'Desa 0'])
	})

	it('finds the simulated alone for those who ask for it', async () => {
		entries = [real('Desa A'), invented('Desa C')]
		expect(await titles('desa', { jenis: 'simulasi' }, 6)).toEqual(['Desa C'])
		expect(await titles('desa', { jenis: 'wilayah' }, 6)).toEqual(['Desa A', 'Desa C'])
	})
})
