import { expect, test } from 'vitest'
import { pocketSearch } from '../../../../scripts/site/pocket/pocket-search.ts'
import type { SearchFiles } from '../../../../scripts/site/search/search-files.ts'
import type { PocketSearch } from '../../../../src/pocket/pocket-search.ts'
import type { CoreIndex } from '../../../../src/search/index-file.ts'

const core: CoreIndex = {
	language: 'id',
	home: '99.01',
	headline: 'p0',
	areas: [
		['99', 'Rekaan'],
		['99.01', 'Umpama'],
		['99.02', 'Lain'],
	],
	invented: [],
	records: [
		{ url: '/bandingkan/', jenis: 'halaman', title: 'Bandingkan </script>' },
		{ url: '/indikator/p0/', jenis: 'indikator', title: 'P0' },
	],
	terms: [
		['banding', 0],
		['p0', 3, 8],
	],
	aliases: [
		['vs', '/bandingkan/'],
		['angka', '/indikator/p0/'],
		['bansos', 'bantuan sosial'],
	],
	indicators: [{ id: 'p0', record: 1, unit: 'persen', decimals: 2, lowestLevel: 'kabupaten-kota', short: 'P0' }],
	publishers: {},
	inside: ['a', 'b'],
	outside: ['a'],
}
const files: SearchFiles = {
	cores: { id: core },
	inside: new Map([
		['a', { areas: [['99.01.01.2001', 'Andai']], around: [] }],
		['b', { areas: [['99.02.01.2001', 'Barat']], around: [['99.02.01', 'Luar']] }],
	]),
	outside: new Map(),
	numbers: { areas: [], indicators: [], periods: [], numbers: [] },
}
const pages = new Set(['99', '99.01', '99.01.01.2001'].map((code) => `wilayah/${code}/index.html`))
pages.add('indikator/p0/index.html')

test('the index of the copy holds what goes along, at its new places, and is a script that runs', () => {
	const script = pocketSearch(files, 'id', pages, (code) =>
		code === '99.01' ? '{"kode_wilayah":"99.01"}\n' : undefined,
	)
	const space: { terangSearch?: PocketSearch } = {}
	new Function('globalThis', script)(space)
	const { core: cut, inside, figures } = space.terangSearch as PocketSearch
	expect(cut.areas.map(([code]) => code)).toEqual(['99', '99.01'])
	expect(cut.records.map(({ url }) => url)).toEqual(['/indikator/p0/'])
	expect(cut.terms).toEqual([['p0', 0]])
	expect(cut.aliases.map(([phrase]) => phrase)).toEqual(['angka', 'bansos'])
	expect(cut.indicators.map(({ record }) => record)).toEqual([0])
	expect([cut.inside, cut.outside]).toEqual([[''], []])
	expect(inside.areas).toEqual([['99.01.01.2001', 'Andai']])
	expect(figures).toEqual({ '99.01': { kode_wilayah: '99.01' } })
})
