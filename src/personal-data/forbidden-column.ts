/** Words that make a heading one of personal data, wherever they stand in it. */
const words: ReadonlySet<string> = new Set(
	(
		'nik kk nokk nikah nama alamat rt rw rtrw hp nohp telp tlp telepon telpon ponsel wa whatsapp kontak email surel ' +
		'norek rek rekening bank kks npwp bpjs kis dtks bdt dtsen idbdt iddtks iddtsen idsemesta semesta lat lon lng long ' +
		'latitude longitude lintang bujur koordinat gps foto photo ktp lahir ttl tgllahir ibu ayah suami istri phone mobile address'
	).split(' '),
)

const prefixes = ['nama', 'nomorinduk', 'nokartu', 'nomorkartu', 'nohp', 'norek', 'tgllahir', 'tanggallahir', 'alamat']

/** What may follow `nama`: the name of a place or a programme is nobody's. */
const named = /^nama(?:wilayah|prov|kab|kota|kec|desa|kel(?:urahan)?|dusun|program)/

/**
 * True when a heading speaks of personal data: nik, no_kk, nama…, alamat, rt, tanggal_lahir, no_hp, rekening,
 * lat … A heading that the table's own schema knows (`nama` of an area) is none; counts (`jumlah_kk`) are none.
 */
export function isForbiddenColumn(heading: string, known: readonly string[]): boolean {
	if (known.includes(heading)) return false
	const parts = heading
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\d]+/u)
		.filter((part) => part !== '')
	const joined = parts.join('')
	if (/^(?:jumlah|banyaknya)/.test(joined) || named.test(joined)) return false
	return (
		parts.some((part) => words.has(part)) || words.has(joined) || prefixes.some((start) => joined.startsWith(start))
	)
}
