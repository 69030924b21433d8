import { recordAddress, recordIn } from '../schemas/record-address.ts'
import type { DeskHome, RowsHome } from './home.ts'
import { quotableFigures } from './news/news-home.ts'
import { textAt } from './text-at.ts'

/** The server on the office's machine; every question bears the key that the machine was given at the start. */
export function localHome(key: string): DeskHome {
	const headers = { 'X-Meja-Kunci': key }
	const post = async (path: string, body: object) =>
		(
			await fetch(path, {
				method: 'POST',
				headers: { ...headers, 'Content-Type': 'application/json' },
				body: JSON.stringify(body),
			})
		).json()
	const rows: RowsHome = {
		fields: async (table) => JSON.parse((await textAt(`/meja/api/baris/${table}`, headers)) ?? '[]'),
		save: (table, cells) => post(`/meja/api/baris/${table}`, { cells }),
	}
	return {
		kind: 'local',
		table: (dataset) => textAt(`/meja/api/tabel/${dataset}`, headers),
		sidecar: async (dataset) => JSON.parse((await textAt(`/meja/api/keterangan/${dataset}`, headers)) ?? 'null'),
		recipe: (dataset) => textAt(`/meja/api/resep/${dataset}`, headers),
		save: (files) => post('/meja/api/simpan', files),
		keepNames: (draft) => post('/meja/api/sebutan', draft),
		own: async () => JSON.parse((await textAt('/meja/api/daftar', headers)) ?? '{}'),
		build: () => post('/meja/api/bangun', {}),
		recipients: {
			protect: (rows) => post('/meja/api/lindungi', rows),
			publish: (release) => post('/meja/api/terbitkan', { release }),
		},
		rows,
		indicators: async () => rows,
		publishing: {
			state: async () => JSON.parse((await textAt('/meja/api/penyerahan', headers)) ?? 'null'),
			compare: () => post('/meja/api/banding', {}),
			handOver: () => post('/meja/api/serahkan', {}),
			progress: async () => JSON.parse((await textAt('/meja/api/kemajuan', headers)) ?? 'null'),
		},
		settings: async () => ({
			take: null,
			fields: async () => JSON.parse((await textAt('/meja/api/pengaturan', headers)) ?? 'null'),
			save: (changes) => post('/meja/api/pengaturan', { changes }),
		}),
		news: {
			list: async () => JSON.parse((await textAt('/meja/api/berita', headers)) ?? '[]'),
			open: async (slug) => JSON.parse((await textAt(`/meja/api/berita/${slug}`, headers)) ?? '{}'),
			save: (news) => post('/meja/api/berita', news),
			figures: async (area) => {
				const text = await textAt(recordAddress(area))
				const record = text === null ? null : recordIn(JSON.parse(text), area)
				return record === null ? [] : quotableFigures(record)
			},
		},
	}
}
