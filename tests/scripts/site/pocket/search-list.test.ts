import { expect, test } from 'vitest'
import { searchList } from '../../../../scripts/site/pocket/search-list.ts'
import type { SearchRecord } from '../../../../scripts/site/search/search-record.ts'

const record = (url: string): SearchRecord => ({
	url,
	language: 'id',
	content: 'Desa "Contoh" </script>',
	meta: { title: 'Contoh', kind: 'Desa', place: '', code: '99', summary: '' },
	filters: { jenis: ['wilayah'], tempat: [], tahun: [] },
})

test('the list holds the pages that go along, by their files, and is a script that runs', () => {
	const script = searchList([record('/wilayah/99/'), record('/wilayah/98/')], new Set(['wilayah/99/index.html']))
	const space: { terangRecords?: unknown } = {}
	new Function('globalThis', script)(space)
	expect(space.terangRecords).toEqual([
		{
			url: 'wilayah/99/index.html',
			content: 'Desa "Contoh" </script>',
			meta: { title: 'Contoh', kind: 'Desa', code: '99' },
			filters: { jenis: ['wilayah'], tempat: [], tahun: [] },
		},
	])
})
