import { describe, expect, test } from 'vitest'
import { migrationReport } from '../../../../scripts/assemble/migrate/migration-report.ts'
import { type OldFiles, type OldPlace, planMigration } from '../../../../scripts/assemble/migrate/plan-migration.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

function project(files: Record<string, string>): OldFiles {
	const of = (place: OldPlace) =>
		new Map(
			Object.entries(files).flatMap(([path, text]): [string, Uint8Array][] =>
				path.startsWith(`${place}/`) ? [[path.slice(place.length + 1), bytes(text)]] : [],
			),
		)
	return { data: of('data'), news: of('news'), pages: of('pages'), programmes: of('programmes'), public: of('public') }
}

const national = new Map([['programmes.csv', 'id,nama\npkh,Program\nsembako,Pangan\n']])

const old = project({
	'data/portal.yaml': 'title: Contoh\n',
	'data/programmes.csv': 'id,nama\npkh,Program\nsembako,Pangan murah\nlokal,Lokal\n',
	'data/indicators.csv': 'id,nama\np0,P0\n',
	'data/corrections.csv': 'tanggal\n',
	'data/observations/angka.csv': 'kode_wilayah\n',
	'data/observations/angka.yaml': 'title: x\n',
	'data/recipients/contoh-x.csv': 'kode_wilayah\n',
	'data/boundaries/98.geojson': '{}',
	'data/catatan.txt': 'catatan kantor',
	'data/rapat/notulen.docx': 'x',
	'news/forum.id.mdx': '---\n---\n',
	'pages/tentang.id.mdx': 'Kata kantor.',
	'programmes/pkh.id.mdx': 'Catatan.',
	'public/gambar/forum.jpg': 'x',
	'public/gambar/2025/rapat.png': 'y',
	'public/logo.svg': '<svg/>',
})

describe('planMigration', () => {
	test('accounts for every file, and tells each on a line of its own', () => {
		expect(migrationReport('baru', planMigration(old, national))).toMatchInlineSnapshot(`
			"data/boundaries/98.geojson -> boundaries/98.geojson
			data/catatan.txt -> lainnya/data/catatan.txt: tidak dikenal, periksa · not known, have a look
			data/corrections.csv -> corrections.csv
			data/indicators.csv -> indicators.csv
			data/observations/angka.csv -> observations/angka.csv
			data/observations/angka.yaml -> observations/angka.yaml
			data/portal.yaml -> portal.yaml
			data/programmes.csv -> programmes.csv: 3 baris = 1 sama dengan nasional + 1 mengganti nasional + 1 milik kantor · rows = same as the nation + in place of the nation's + the office's own
			  baris · line 3 sembako: berbeda pada · differs in nama
			data/rapat/notulen.docx -> lainnya/data/rapat/notulen.docx: tidak dikenal, periksa · not known, have a look
			data/recipients/contoh-x.csv -> recipients/contoh-x.csv
			news/forum.id.mdx -> news/forum.id.mdx
			pages/tentang.id.mdx -> lainnya/pages/tentang.id.mdx: tidak dikenal, periksa · not known, have a look
			programmes/pkh.id.mdx -> programmes/pkh.id.mdx
			public/gambar/2025/rapat.png -> pictures/2025/rapat.png
			public/gambar/forum.jpg -> pictures/forum.jpg
			public/logo.svg -> lainnya/public/logo.svg: tidak dikenal, periksa · not known, have a look

			16 berkas lama: 11 disalin, 1 dipisah dari register nasional, 0 milik program, 4 tidak dikenal dan ditaruh di lainnya/. 17 berkas ditulis ke baru.
			16 old files: 11 copied, 1 parted from the national registers, 0 of the program, 4 not known and put into lainnya/. 17 files written to baru."
		`)
	})

	test('carries every byte over that the program does not own', () => {
		const { files, fates } = planMigration(old, national)
		const before = Object.entries(old).flatMap(([place, some]) => [...some.keys()].map((name) => `${place}/${name}`))
		expect(fates.map(({ from }) => from).sort()).toEqual(before.sort())
		for (const fate of fates) {
			if (fate.fate !== 'copied' && fate.fate !== 'unknown') continue
			const [place = '', ...name] = fate.from.split('/')
			const source = old[place as OldPlace].get(name.join('/'))
			expect(files.get(fate.to), fate.from).toEqual(source)
		}
	})

	test('puts no two files into one place', () => {
		const { files, fates } = planMigration(old, national)
		const written = fates.flatMap((fate) => (fate.to ? [fate.to] : []))
		expect(new Set(written).size).toBe(written.length)
		expect([...files.keys()].sort()).toEqual([...written, '.gitignore'].sort())
	})

	test('keeps a register whole that is no text, for the check to speak of', () => {
		const broken = new Uint8Array([0x69, 0x64, 0x0a, 0xff, 0xfe])
		const { files } = planMigration({ ...old, data: new Map([['programmes.csv', broken]]) }, national)
		expect(files.get('programmes.csv')).toBe(broken)
	})
})
