import { type SeededRandom, seededRandom } from '../../../../scripts/assemble/sample/seeded-random.ts'
import type { CorpusText } from './corpus-lines.ts'
import { inventedIdentityNumber, inventedMobile } from './invented-numbers.ts'

const around = [
	(value: string) => value,
	(value: string) => `NIK: ${value}`,
	(value: string) => `catatan petugas ${value} sudah dicek`,
	(value: string) => `penerima(${value})`,
	(value: string) => `data ganda;${value}`,
]

function separated(digits: string, sizes: readonly number[], separator: string): string {
	const groups: string[] = []
	let at = 0
	for (const size of sizes) {
		groups.push(digits.slice(at, at + size))
		at += size
	}
	return groups.join(separator)
}

const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))
const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)))
const javanese = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xa9d0 + Number(digit)))

const identityForms: readonly ((digits: string, random: SeededRandom) => string)[] = [
	(d) => d,
	(d) => separated(d, [4, 4, 4, 4], ' '),
	(d) => separated(d, [6, 6, 4], '.'),
	(d) => separated(d, [6, 6, 4], '-'),
	(d) => separated(d, [2, 2, 2, 6, 4], '.'),
	(d) => separated(d, [2, 2, 2, 2, 2, 2, 4], ' '),
	(d) => separated(d, [1, 3, 3, 3, 3, 3], '.'),
	(d) => separated(d, [4, 4, 4, 4], '\u00a0'),
	(d) => separated(d, [4, 4, 4, 4], '\u200b'),
	(d) => separated(d, [6, 6, 4], '\u2013'),
	(d) => separated(d, [8, 8], '\u00ad'),
	(d) => separated(d, [5, 5, 6], '\u2060'),
	(d) => separated(d, [6, 6, 4], ' - '),
	(d) => [...d].join('\u200d'),
	(d) => [...d].join(' '),
	(d) => `="${d}"`,
	(d) => `'${d}`,
	(d) => `\ufeff${d}`,
	(d) => wide(d),
	(d) => wide(separated(d, [4, 4, 4, 4], ' ')),
	(d) => arabic(d),
	(d) => javanese(d),
	(d) => d.slice(0, 15),
	(d) => d.slice(1),
	(d) => `${d[0]}.${d.slice(1, 6)}E+15`,
	(d) => `${d[0]},${d.slice(1, 4)}e+15`,
	(d) => `${d.slice(0, 15)}0`,
	(d) => separated(d, [4, 4, 4, 4], '&nbsp;'),
	(d) => `**${d.slice(0, 6)}**${d.slice(6)}`,
	(d) => `${d}/${d.slice(0, 12)}9001`,
]

const phoneForms: readonly ((mobile: string) => string)[] = [
	(m) => `0${m}`,
	(m) => `62${m}`,
	(m) => `+62${m}`,
	(m) => `+62 ${m.slice(0, 3)}-${m.slice(3, 7)}-${m.slice(7)}`,
	(m) => `0${m.slice(0, 3)}-${m.slice(3, 7)}-${m.slice(7)}`,
	(m) => `0${m.slice(0, 3)} ${m.slice(3, 7)} ${m.slice(7)}`,
	(m) => `0${m.slice(0, 3)}.${m.slice(3, 7)}.${m.slice(7)}`,
	(m) => `(0${m.slice(0, 3)}) ${m.slice(3)}`,
	(m) => `+62 (0)${m}`,
	(m) => `+62\u00a0${m.slice(0, 3)}\u00a0${m.slice(3)}`,
	(m) => `0${m.slice(0, 3)}\u200b${m.slice(3)}`,
	(m) => wide(`0${m}`),
	(m) => `https://wa.me/62${m}`,
	(m) => `="0${m}"`,
	(m) => `WA ${m}`,
	(m) => `hubungi HP: ${m}`,
	(m) => `tel:+62${m}`,
]

const emails = (random: SeededRandom): string[] => {
	const user = `pengguna${random.whole(1, 999)}`
	return [
		`${user}@contoh.example`,
		`${user}.rekaan@kantor.example`,
		`${user}+data@surat.contoh.example`,
		`${user}_x@contoh-desa.example`,
		`surel ${user}@contoh.example, terima kasih`,
		`<${user}@contoh.example>`,
		`mailto:${user}@contoh.example`,
		`${user} @ contoh.example`,
		`${user}＠contoh.example`,
		`${user}@contoh．example`,
		`${user} (at) contoh (dot) example`,
		`${user}[at]contoh.example`,
		`${user}@\u200bcontoh.example`,
		`${user.toUpperCase()}@CONTOH.EXAMPLE`,
	]
}

const others: readonly CorpusText[] = [
	...[
		'Jl. Rekaan No. 5',
		'Jalan Contoh Satu No 17',
		'jl rekaan no. 5 rt 01 rw 02',
		'JL. REKAAN NO 12',
		'Jln. Umpama Dua 21',
		'Jalan Umpama 12',
		'Gang Rekaan III No. 4',
		'Gg. Umpama 7',
		'Dusun Khayal RT 02/RW 03',
		'Dsn. Khayal no 9',
		'RT 03 RW 01',
		'RT.003/RW.001',
		'RT/RW 03/01',
		'RT: 4',
		'rw 05',
		'Kampung Rekaan Blok C No. 8',
		'Blok Umpama No. 3B',
		'alamat Jl. Rekaan Raya, No. 15, Desa Contoh',
		'dekat Jl Umpama No.2A',
		'RT\u00a002 / RW\u00a001',
	].map((text) => ({ kind: 'address', text })),
	...[
		'-7.25741, 112.75209',
		'-7,25741; 112,75209',
		'-7.25741 112.75209',
		'112.75209,-7.25741',
		'lat -6.98765 lon 113.12345',
		'(-0.123456,117.654321)',
		'5.54321|95.32123',
		'7°15\'23" LS 112°45\'10" BT',
		'7°15\'23.5"S',
		'https://maps.app.goo.gl/contohrekaan',
		'https://maps.google.com/?q=rumah',
		'-8.1234567,115.7654321',
		'titik -3.65432, 128.19876 rumah penerima',
		'koordinat: -2.98765,104.76543',
		'bujur 110.43211 / -7.01234',
	].map((text) => ({ kind: 'coordinates', text })),
	...[
		'Rekaan, 31-02-1987',
		'Contoh Kota, 30 Februari 1990',
		'lahir 31-02-1987',
		'lahir di Rekaan pada 30 Februari 1990',
		'TTL: Rekaan, 31/04/1982',
		'tanggal lahir 31-11-2010',
		'born on 31 June 1988',
		'kelahiran 30-02-1965',
	].map((text) => ({ kind: 'birth-date', text })),
	...[
		'rekening 0021-01-000123-30-4',
		'No. Rek. 1234567890',
		'no rek 123 456 7890',
		'BRI 002101000123304',
		'Bank Rekaan 1234567890123',
		'BNI: 0123456789',
		'rekening BCA a.n. kelompok 1230004567',
		'Mandiri 1400012345678',
		'kartu KKS 6032990000000000'.replace('6032990000000000', '6032991234567890'),
		'NPWP 12.345.678.9-012.000',
		'BPJS 0001234567890',
		'norek: 7001234567',
		'virtual account 8808412345678901',
		'Rekening Mandiri nomor 140-00-1234567-8',
		'KIS 0009876543210',
		'4000 0012 3456 7899',
		'5500000000000004',
	].map((text) => ({ kind: 'account-number', text })),
]

/** Every text that must be found, with the kind it must be found as. */
export function foundTexts(): CorpusText[] {
	const random = seededRandom(20_260_101)
	const identities = identityForms.flatMap((form) =>
		around.map((frame) => ({ kind: 'identity-number', text: frame(form(inventedIdentityNumber(random), random)) })),
	)
	const phones = phoneForms.flatMap((form) =>
		[around[0], around[2], around[3]].map((frame) => ({
			kind: 'phone',
			text: frame?.(form(inventedMobile(random))) ?? '',
		})),
	)
	const addresses = [1, 2, 3].flatMap(() => emails(random).map((text) => ({ kind: 'email', text })))
	return [...identities, ...phones, ...addresses, ...others]
}
