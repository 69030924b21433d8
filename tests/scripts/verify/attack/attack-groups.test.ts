import { describe, expect, it } from 'vitest'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import { emptyRegister } from './sample-site.ts'

const table = [
	'kode_wilayah,nama_wilayah,tingkat,program,periode,rincian,kategori,ukuran,nilai,status',
	'99.01,Contoh,kabupaten-kota,pkh,2024,total,total,keluarga,600,A',
	...[
		['01', '100'],
		['02', '200'],
		['03', ''],
		['04', ''],
		['05', ''],
	].map(([at, value]) => `99.01.${at},C,kecamatan,pkh,2024,total,total,keluarga,${value},${value ? 'A' : 'Q'}`),
	'',
].join('\n')
const sums = (...rows: string[]) =>
	[
		'dapil,nama_dapil,kode_kabupaten,kode_kecamatan,indikator,program,periode,nilai,ukuran,status,kecamatan_terbit,kecamatan,catatan',
		...rows,
		'',
	].join('\n')
const page = (codes: string, text: string) =>
	`<table data-program="pkh" data-rincian="total" data-ukuran="keluarga"><tr data-kecamatan="${codes}" data-periode="2024"><th>Dapil</th><td data-kategori="total">${text}</td><td>1 dari 2</td></tr></table>`

const record = (codes: readonly string[], nilai: number | null) =>
	JSON.stringify({
		dapil: 'satu',
		kode_kabupaten: '99.01',
		kode_kecamatan: codes,
		pengamatan: [{ indikator: 'penduduk', satuan: 'orang', angka: [{ periode: '2024', nilai: 12_000, status: 'A' }] }],
		penerima: [
			{
				program: 'pkh',
				ukuran: 'keluarga',
				angka: [{ periode: '2024', nilai, status: nilai === null ? 'Q' : 'A', kecamatan_terbit: 2, kecamatan: 2 }],
			},
		],
	})

async function rulesFor(files: Readonly<Record<string, string>>): Promise<string[]> {
	const all: Readonly<Record<string, string>> = { 'unduh/contoh.csv': table, ...files }
	const site = { paths: new Set(Object.keys(all)), read: (path: string) => all[path] ?? '' }
	const { issues } = await attackSite(site as never, { threshold: 5, contacts: [], register: emptyRegister })
	return issues.map(({ file, rule }) => `${file} ${rule}`)
}

describe('sums over districts, attacked', () => {
	it('may be published where all their kecamatan are, and suppressed else, also with a single kecamatan', async () => {
		const rows = sums(
			'satu,S,99.01,99.01.01 99.01.02,,pkh,2024,300,keluarga,A,2,2,',
			'dua,D,99.01,99.01.03 99.01.04,,pkh,2024,,keluarga,Q,0,2,',
			'tiga,T,99.01,99.01.05,,pkh,2024,,keluarga,Q,0,1,',
			'satu,S,99.01,99.01.01 99.01.02,penduduk,,2024,12000,orang,A,2,2,',
		)
		const pages = { 'a.html': page('99.01.01 99.01.02', '300'), 'b.html': page('99.01.03 99.01.04', 'disamarkan') }
		expect(await rulesFor({ 'unduh/dapil.csv': rows, ...pages })).toEqual([])
	})

	it('are found out where a kecamatan is hidden, in a file and on a page', async () => {
		const rows = sums('dua,D,99.01,99.01.02 99.01.03,,pkh,2024,290,keluarga,A,1,2,')
		const found = await rulesFor({ 'unduh/dapil.csv': rows, 'a.html': page('99.01.02 99.01.03', '290') })
		expect(found).toEqual(['unduh/dapil.csv derived-leak', 'a.html derived-leak'])
	})

	it('are read in records, too: a whole sum passes, one with a hidden or another part does not', async () => {
		const path = 'api/v1/dapil/satu.json'
		const found = (codes: readonly string[], sum: number | null) => rulesFor({ [path]: record(codes, sum) })
		expect(await found(['99.01.01', '99.01.02'], 300)).toEqual([])
		expect(await found(['99.01.03', '99.01.04'], null)).toEqual([])
		expect(await found(['99.01.02', '99.01.03'], 290)).toEqual([`${path} derived-leak`])
		expect(await found(['99.01.05'], 90)).toEqual([`${path} derived-leak`])
		expect(await found(['99.01.01', '99.01.02'], 301)).toEqual([`${path} sums-disagree`])
	})

	it('are found out where they are not the sum of their kecamatan', async () => {
		const found = await rulesFor({ 'a.html': page('99.01.01 99.01.02', '301') })
		expect(found).toEqual(['a.html sums-disagree'])
	})
})
