import type { ShippedData } from '../../../../scripts/assemble/new/shipped-data.ts'
import type { Area, AreaKind } from '../../../../src/schemas/area.ts'
import { levelOfCode } from '../../../../src/schemas/area-code.ts'

/** An area that is on no map. */
export function area(code: string, name: string, kind: AreaKind): Area {
	return { code, name, kind, level: levelOfCode(code) ?? 'negara' }
}

/** Two provinces; names repeat as real ones do. */
export const regions: readonly Area[] = [
	area('00', 'Indonesia', 'negara'),
	area('98', 'Rekaan Selatan', 'provinsi'),
	area('98.01', 'Contoh', 'kabupaten'),
	area('98.02', 'Kotamaya', 'kabupaten'),
	area('98.71', 'Contoh', 'kota'),
	area('98.01.01', 'Pasir', 'kecamatan'),
	area('98.01.01.2001', 'Muara', 'desa'),
	area('98.01.01.1002', 'Hulu', 'kelurahan'),
	area('98.02.01', 'Karang', 'kecamatan'),
	area('99', 'Rekaan Utara', 'provinsi'),
	area('99.01', 'Maya Barat', 'kabupaten'),
	area('99.02', 'Maya', 'kabupaten'),
]

const sidecar = `# Keterangan berkas rekaan.csv. Notes on the file rekaan.csv.

title:
  id: Angka menurut kabupaten/kota di Rekaan Selatan dan Rekaan Utara, 2020–2021
  en: Figures by kabupaten/kota in Rekaan Selatan and Rekaan Utara, 2020–2021
publisher:
  id: Badan Rekaan
  en: Invented Office
table:
  id: Tabel Rekaan
  en: Invented Table
source:
  id: Disalin dari tabel.
  en: Copied from the table.
register: Survei Rekaan
licence:
  id: Boleh dikutip.
  en: May be quoted.
issued: "2021"
copies:
  id: Semua 7 angka berasal dari satu salinan.
  en: All 7 figures come from one copy.
method:
  id: Dihitung.
  en: Counted.
cautions:
  - id: Angka ini rekaan.
    en: These figures are invented.
  - id: Angka Maya Barat 2020 diragukan.
    en: The figure of Maya Barat of 2020 is in doubt.
  - id: Hanya 5 wilayah yang dimuat.
    en: Only 5 areas are held.
  - kind: doubtful
    id: Dua angka diragukan.
    en: Two figures are in doubt.
    areas: ["98.01", "99.01"]
  - kind: partial
    id: Tidak lengkap.
    en: Not complete.
    areas: ["99.01"]
number_format: point
`

const table = `kode_wilayah,periode,indikator,nilai
00,2021,angka,5.0
98,2021,angka,6.0
98.01,2020,angka,7.0
98.01,2021,angka,7.5
98.01.01.2001,2021,cacah,70
99.01,2020,angka,3.0
99.01,2021,cacah,31
`

/** One dataset over both provinces, and tiles of one kabupaten. */
export const shipped: ShippedData = {
	datasets: [{ id: 'rekaan', table, sidecar }],
	indicators: new Map([
		['cacah', { id: 'Cacah rekaan', en: 'Invented count' }],
		['angka', { id: 'Angka rekaan', en: 'Invented figure' }],
	]),
	tileParents: new Set(['98']),
	tiles: 'kode_induk,kode_wilayah,kolom,baris,label\n98.01,98.01.01,1,1,Psr\n99,99.01,1,1,May\n',
}
