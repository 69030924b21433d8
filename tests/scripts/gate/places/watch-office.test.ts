import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { officePlaces, placeOf } from '../../../../scripts/gate/places/office-places.ts'
import { officeFault } from '../../../../scripts/gate/read/office-folder.ts'
import { personalDataRules } from '../../../../src/schemas/allowance.ts'
import { type MadePdf, makePdf } from '../attachments/make-pdf.ts'
import { everyTable, sidecars, writeTables } from '../personal-data/every-table.ts'
import { inDataFolder, onlyCountry } from '../read/gate-fixture.ts'

const phone = '081234567890'
const article = (entry: string, body: string) =>
	`---\ntitle: Judul\nsummary: Ringkas.\ndate: 2026-01-12\ncategory: kegiatan\nareas: ["99.01"]\nsource: Dinas\n${entry}---\n\n${body}\n`
const map = (properties: object, more: object = {}) =>
	JSON.stringify({ type: 'FeatureCollection', ...more, features: [{ type: 'Feature', properties, geometry: null }] })

const textOfPdf = (made: MadePdf) => new TextDecoder().decode(makePdf(made))

/** One file for every way in which something personal may lie in an office's folder. */
const planted: Readonly<Record<string, string>> = {
	'observations/di-judul.csv': `kode_wilayah,periode,indikator,nilai,${phone}\n99.01,2022,p0,1,x\n`,
	'observations/di-sel.csv': `kode_wilayah,periode,indikator,nilai,catatan\n99.01,2022,p0,1,${phone}\n`,
	'observations/di-sidecar.yaml': `# hubungi ${phone}\n`,
	'observations/di-resep.resep.json': JSON.stringify({ catatan: phone }),
	'Mulai-Terang.command': `# hubungi ${phone}\n`,
	'recipients/di-sidecar.yaml': `title: "\\u0030${phone.slice(1)}"\n`,
	'protected/di-sidecar.yaml': `${phone}: x\n`,
	'news/di-isi.id.mdx': article('', `Hubungi ${phone}.`),
	'news/di-keterangan.id.mdx': article(`picture: { src: /gambar/a.jpg, alt: "WA ${phone}" }\n`, 'Isi.'),
	'news/di-tautan.id.mdx': article('', '[surat](mailto:warga%40contoh.example)'),
	'pages/tentang.id.mdx': `Hubungi ${phone}.\n`,
	'programmes/contoh.id.mdx': `Hubungi ${phone}.\n`,
	'boundaries/sifat.geojson': map({ kode_wilayah: '99.01', catatan: phone }),
	'boundaries/kunci.geojson': map({ [`telp ${phone}`]: 1 }),
	'boundaries/luar.json': map({}, { name: `dibuat ${phone}` }),
	'boundaries/topologi.topojson': JSON.stringify({
		type: 'Topology',
		arcs: [],
		objects: { a: { type: 'GeometryCollection', geometries: [{ type: null, properties: { telp: phone } }] } },
	}),
	'boundaries/bukan.json': `bukan JSON ${phone}`,
	'figure-history/2026-01-12.json': JSON.stringify({ catatan: phone }),
	'versions/contoh/versions.json': JSON.stringify({ catatan: phone }),
	[`versions/contoh/${phone}.csv.gz`]: '',
	[`pictures/foto-${phone}.jpg`]: '',
	'attachments/di-sel.csv': `desa,catatan\nMawar,${phone}\n`,
	'attachments/di-judul.csv': `desa,${phone}\nMawar,x\n`,
	'attachments/di-halaman.pdf': textOfPdf({ pages: [['Notulen'], [`Hubungi ${phone}.`]] }),
	'attachments/di-keterangan.pdf': textOfPdf({ pages: [['Notulen']], info: { Subject: phone } }),
	[`attachments/${phone}.pdf`]: textOfPdf({ pages: [['Notulen']] }),
	'README.md': `Hubungi ${phone}.\n`,
	'news/README.md': `Hubungi ${phone}.\n`,
	LICENSE: `Hubungi ${phone}.\n`,
	'rujukan/daftar.csv': `kode,telp\n1,${phone}\n`,
	'lainnya/dalam/sekali/catatan.txt': phone,
	[`lainnya/buku ${phone}.xlsx`]: '',
	'lainnya/RT 03 RW 02/isi.bin': '',
	[`observations/${phone}.csv`]: 'kode_wilayah,periode,indikator,nilai\n99.01,2022,p0,1\n',
	[`boundaries/${phone}.geojson`]: map({ kode_wilayah: '99.01' }),
	[`news/${phone}.id.mdx`]: article('', 'Isi.'),
}

const loose = [
	'catatan.txt',
	'daftar.md',
	'.tersembunyi',
	'.folder/daftar.csv',
	'observations/.salinan.csv',
	'observations/arsip/lama.csv',
	'news/2025/lama.id.mdx',
	'news/catatan.txt',
	'boundaries/catatan.txt',
	'figure-history/catatan.md',
	'pages/dalam/tentang.id.mdx',
	'public/daftar.csv',
	'attachments/Notulen Forum.pdf',
	'attachments/notulen.docx',
	'penerima/daftar.csv',
]

async function issuesOf(files: Readonly<Record<string, string>>, tables = false) {
	return inDataFolder(null, async (dataDir) => {
		if (tables) await writeTables(dataDir, everyTable)
		for (const [path, text] of Object.entries(files)) {
			await mkdir(dirname(join(dataDir, path)), { recursive: true })
			await writeFile(join(dataDir, path), text)
		}
		const { issues } = await checkData(dataDir, { areaSource: onlyCountry, national: null, day: '2026-06-30' })
		return issues.map((issue) => ({ ...issue, file: issue.file.replace(`${dataDir}/`, '') }))
	})
}

const isPersonal = ({ rule }: { rule: string }) => (personalDataRules as readonly string[]).includes(rule)

describe('the watch over an office folder', () => {
	it('has something planted in each of its places', () => {
		const tried = new Set([...Object.keys(planted), ...everyTable.map(({ file }) => file), 'portal.yaml'].map(placeOf))
		expect(officePlaces.filter((place) => !tried.has(place))).toEqual([])
	})

	it('finds what lies in each of them, and repeats it nowhere', async () => {
		const issues = await issuesOf(planted)
		const found = new Set(issues.filter(isPersonal).map(({ file }) => file))
		const hidden = (path: string) =>
			path
				.split('/')
				.map((part) => (/\d{9}|RT 03/.test(part) ? `…${/\.[a-z]+$/.exec(part)?.[0] ?? ''}` : part))
				.join('/')
		expect(
			Object.keys(planted)
				.map(hidden)
				.filter((path) => !found.has(path) && !found.has(dirname(path))),
		).toEqual([])
		expect(JSON.stringify(issues)).not.toContain(phone.slice(1))
	})

	it('finds it in the settings of the portal, but for the contact of the office', async () => {
		const portal = (key: string) => issuesOf({ 'portal.yaml': `${key}\n` })
		expect((await portal(`tagline: { id: "${phone}" }`)).some(isPersonal)).toBe(true)
		expect((await portal(`contact: { telephone: "${phone}" }`)).some(isPersonal)).toBe(false)
	})

	it('refuses files and folders in no known place, hidden ones, too', async () => {
		const issues = await issuesOf(Object.fromEntries(loose.map((path) => [path, 'x'])))
		const refused = issues.filter(({ severity }) => severity === 'error').map(({ file }) => file)
		const isRefused = (path: string) => refused.some((file) => path === file || path.startsWith(`${file}/`))
		expect(loose.filter((path) => !isRefused(path))).toEqual([])
		expect(issues.filter(({ severity }) => severity === 'warning').map(({ rule }) => rule)).not.toContain(
			'unexpected-file',
		)
	})

	it('finds no fault in what belongs there', async () => {
		const issues = await issuesOf({
			'README.md': 'Petunjuk.',
			LICENSE: 'MIT',
			'.gitignore': 'x',
			'pictures/.gitkeep': '',
			'rujukan/wilayah.xlsx': '',
			'.github/workflows/a.yml': '',
		})
		expect(issues).toEqual([])
	})

	it('reads every table and sidecar that the tests of rows know', async () => {
		const files = new Set((await issuesOf({}, true)).map(({ file }) => file))
		expect(Object.keys(sidecars).every((file) => placeOf(file)?.watch === 'settings')).toBe(true)
		expect(everyTable.every(({ file }) => placeOf(file)?.watch === 'cells')).toBe(true)
		expect(files.size).toBeGreaterThan(5)
	})
})

describe('what is neither a file nor a folder', () => {
	it.skipIf(process.platform === 'win32')(
		'is refused before anything is read: a pipe, a socket, links that lead nowhere or in circles',
		async () => {
			const said = (make: (dataDir: string) => unknown) =>
				inDataFolder(null, async (dataDir) => {
					await make(dataDir)
					return officeFault(dataDir)?.replaceAll(dataDir, 'data').split('\n')
				})
			const socket = (dataDir: string) =>
				new Promise((resolve) => {
					const server = createServer().listen(join(dataDir, 'observations/s.csv'), () => resolve(server.unref()))
				})
			const makers = [
				(dataDir: string) => execFileSync('mkfifo', [join(dataDir, 'observations/pipa.csv')]),
				(dataDir: string) => symlink(join(dataDir, 'tiada'), join(dataDir, 'news')),
				(dataDir: string) => symlink(join(dataDir, 'observations/a.csv'), join(dataDir, 'observations/a.csv')),
				(dataDir: string) => symlink(dataDir, join(dataDir, 'observations/lingkar')),
				socket,
			]
			for (const make of makers) {
				const sentences = await said(make)
				expect(sentences).toHaveLength(2)
				expect(sentences?.[0]).toMatch(/^data\/\S+ bukan berkas dan bukan folder biasa/)
			}
			expect(await said(() => {})).toBeUndefined()
		},
	)
})
