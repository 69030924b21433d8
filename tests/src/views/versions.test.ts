import { describe, expect, it, vi } from 'vitest'
import type { DatasetVersions, TableChanges } from '../../../src/schemas/dataset-version.ts'
import { dataset, put } from './invented-site.ts'

const none: TableChanges = {
	added: 0,
	removed: 0,
	revised: 0,
	redefined: 0,
	reworded: 0,
	columnsAdded: [],
	columnsRemoved: [],
	texts: [],
}
const sha256 = '0'.repeat(64)
const file = (version: string) => ({ href: `/unduh/${dataset.id}/${version}.csv`, sha256, bytes: 12_000 })
const versions: DatasetVersions = {
	dataset: dataset.id,
	draft: { version: '1.1.1', changes: { ...none, revised: 1 } },
	versions: [
		{
			version: '1.1.0',
			release: '2026-03-31',
			rows: 62,
			file: file('1.1.0'),
			changes: { ...none, added: 2, columnsAdded: ['acuan'], texts: ['issued'] },
			newer: null,
		},
		{
			version: '1.0.0',
			release: '2026-01-05',
			rows: 60,
			file: null,
			changes: null,
			newer: '1.1.0',
			withdrawn: { day: '2026-02-01', reason: { id: 'Memuat nama seseorang.', en: 'Held the name of a person.' } },
		},
	],
}

async function views(all: readonly DatasetVersions[]) {
	put('dataset-versions.json', all)
	vi.resetModules()
	return import('../../../src/topics/versions/version-story.ts')
}

describe('the versions of a dataset', () => {
	it('say what each changed, where its table is, and which one is newer', async () => {
		const { versionLines } = await views([versions])
		expect(versionLines(dataset.id, 'id')).toMatchObject([
			{
				anchor: 'versi-1.1.0',
				heading: 'Versi 1.1.0',
				day: '31 Maret 2026',
				changes: '2 baris baru; kolom baru: acuan; keterangan diperbarui: tanggal terbit sumber.',
				newer: null,
				file: { href: `/unduh/${dataset.id}/1.1.0.csv`, label: 'CSV (62 baris, 12 KB)' },
			},
			{
				changes: 'Versi pertama yang dicatat.',
				newer: { version: '1.1.0', href: '#versi-1.1.0' },
				file: null,
				closed: 'Ditarik 1 Februari 2026. Memuat nama seseorang.',
			},
		])
		expect(versionLines(dataset.id, 'en')[1]?.closed).toBe('Withdrawn 1 February 2026. Held the name of a person.')
	})

	it('say of a build what it changed beyond the newest one', async () => {
		const { sayDraft, sayVersion } = await views([versions])
		expect(sayDraft(dataset.id, 'id')).toBe(
			'Tabel di halaman ini sudah berubah sejak versi 1.1.0. 1 nilai atau status direvisi.',
		)
		expect(sayVersion({ version: '1.1.1-draft' }, 'id')).toBe('1.1.1, belum dicatat sebagai terbitan')
		expect(sayVersion({ version: '1.1.0', released: '2026-03-31' }, 'en')).toBe('1.1.0, released 31 March 2026')
		expect(sayVersion({}, 'id')).toBe('belum bernomor')
	})

	it('are told by the release that brought them', async () => {
		const { releasedVersions } = await views([versions])
		expect(releasedVersions('2026-03-31', 'id')).toEqual([
			{
				text: `${dataset.title.id}: 1.0.0 menjadi 1.1.0 (2 baris baru; kolom baru: acuan; keterangan diperbarui: tanggal terbit sumber)`,
				href: `/data/${dataset.id}/#versi-1.1.0`,
			},
		])
	})

	it('are none where no release recorded one', async () => {
		const { versionLines, sayDraft } = await views([])
		expect([versionLines(dataset.id, 'id'), sayDraft(dataset.id, 'id')]).toEqual([[], null])
	})
})
