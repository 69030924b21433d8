import { SAMPLE_REGENCY, sampleAreas } from './sample-areas.ts'

/** A register of an office folder with the rows that the sample adds to it, each cell by its heading. */
export type SampleRegister = { file: string; rows: readonly SampleRow[] }
export type SampleRow = Readonly<Record<string, string>>

/** Kecamatan of each invented electoral district, and its seats: as many as real districts have, 3 to 12. */
const districts = [
	{ kecamatan: 2, seats: 6 },
	{ kecamatan: 2, seats: 7 },
	{ kecamatan: 1, seats: 3 },
	{ kecamatan: 2, seats: 6 },
	{ kecamatan: 3, seats: 10 },
	{ kecamatan: 2, seats: 8 },
] as const

/** Short names on the tiles, in the order of the kecamatan. */
const labels = 'Cnth Andi Ump Misl Khyl Dgng Hkyt Fksi Imji Lmun Kish Crta'.split(' ')
const COLUMNS = 4

/** All rows that the sample adds to registers. The first row's keys are the headings of a register made for it. */
export function sampleRegisters(): SampleRegister[] {
	return [
		{ file: 'areas.csv', rows: areaRows() },
		{ file: 'electoral-districts.csv', rows: districtRows() },
		{ file: 'tile-positions.csv', rows: tileRows() },
	]
}

/** Codes of everything invented here: a row of a register that names one of them belongs to the sample. */
export function sampleCodes(): ReadonlySet<string> {
	return new Set(sampleAreas().map(({ code }) => code))
}

function areaRows(): SampleRow[] {
	return sampleAreas().map(({ code, name, kind }) => ({
		kode_wilayah: code,
		nama: name,
		jenis: kind,
		peristiwa: 'rekaan',
		berlaku_mulai: '',
		kode_asal: '',
		nama_lama: '',
		sumber: 'Rekaan untuk contoh data penerima',
	}))
}

function kecamatan(): string[] {
	return sampleAreas().flatMap(({ code, kind }) => (kind === 'kecamatan' ? [code] : []))
}

function districtRows(): SampleRow[] {
	const left = kecamatan()
	return districts.flatMap(({ kecamatan: size, seats }, index) =>
		left.splice(0, size).map((code) => ({
			dapil: `contoh-${index + 1}`,
			nama: `Dapil Contoh ${index + 1}`,
			nama_en: `Dapil Contoh ${index + 1}`,
			kode_kabupaten: SAMPLE_REGENCY,
			kode_kecamatan: code,
			kursi: String(seats),
		})),
	)
}

function tileRows(): SampleRow[] {
	return kecamatan().map((code, index) => ({
		kode_induk: SAMPLE_REGENCY,
		kode_wilayah: code,
		kolom: String(index % COLUMNS),
		baris: String(Math.floor(index / COLUMNS)),
		label: labels[index] ?? '',
	}))
}
