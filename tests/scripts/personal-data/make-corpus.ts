import { type SeededRandom, seededRandom } from '../../../scripts/sample/seeded-random.ts'
import { inventedIdentityNumber, inventedMobile } from './invented-numbers.ts'

/** A text of the corpus and the kind of personal data in it. */
export type CorpusText = { kind: string; text: string }

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
		'31-02-1987',
		'30/02/1991',
		'31.04.1975',
		'1987-02-30',
		'31 Juni 1988',
		'31 September 1999',
		'30 Feb 2001',
		'31-Nov-1968',
		'Rekaan, 31-02-1987',
		'Contoh Kota, 30 Februari 1990',
		'31/06/1970 00:00:00',
		'lahir 31-02-1987',
		'lahir di Rekaan pada 30 Februari 1990',
		'TTL: Rekaan, 31/04/1982',
		'tanggal lahir 31-11-2010',
		'born on 31 June 1988',
		'kelahiran 30-02-1965',
		'31/9/2003',
		'1/13/1999'.replace('13', '12'),
		'31 Apr 2012',
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
export function positives(): CorpusText[] {
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

const sentences = [
	'Peraturan Presiden Nomor 63 Tahun 2017; Peraturan Menteri Sosial Nomor 5 Tahun 2021',
	'Kepmendagri 300.2.2-2138 Tahun 2025',
	'Instruksi Presiden Nomor 4 Tahun 2025 tentang Data Tunggal Sosial dan Ekonomi Nasional',
	'Undang-Undang Nomor 27 Tahun 2022',
	'Surat Edaran 470/1234/SJ tanggal 12 November 2025',
	'SK Bupati No. 188/45/KEP/435.013/2024',
	'Nomor 188.45/1234/435.205/2023',
	'ISSN 2085-1234, volume 12, nomor 3, halaman 145-160',
	'ISBN 978-602-1234-56-7',
	'doi:10.21831/jpipfip.v12i1.123456',
	'Forum konsultasi publik, 12 November 2025, di aula kantor',
	'Kamis, 7 September 2023, di ruang rapat kantor, 10 anggota',
	'BPS, Susenas Maret 2025, terbit 25-07-2025',
	'rapat 12-11-2025 sampai 13-11-2025',
	'11-12-2023 11-12-2024',
	'pukul 08.00-12.00 WIB',
	'pukul 08.15.30 sampai 12.45.00',
	'Senin-Jumat 08.00-16.00, Sabtu 08.00-12.00',
	'2011-2025, kecuali 2012 dan 2013',
	'tahun 2019 2020 2021 2022 2023 2024',
	'12,11 13,05 11,04 10,01 9,87',
	'naik 0,25 poin persen dari 18,51 persen',
	'4.011 orang terdaftar, 891 orang ditetapkan',
	'Rp2.500.000 per keluarga penerima manfaat',
	'5 paket @ Rp150.000',
	'Bank BRI menyalurkan 1.234.567.890 rupiah',
	'rekening desa menerima Rp812.345.678.900',
	'Bank Mandiri, BNI, dan BRI menyalurkan bantuan 2021-2024',
	'APBN Rp3.621.300.000.000.000',
	'belanja sosial Rp504.700.000.000.000',
	'garis kemiskinan Rp473.525 per kapita per bulan',
	'rasio 1:1.234.567',
	'skala 1:25.000 dan 1:250.000',
	'ketua RT/RW dan perangkat desa',
	'pengurus RT dan 3 pengurus RW',
	'musyawarah di balai desa, Jalan Raya',
	'jalan sepanjang 12 km diperbaiki',
	'Jalan Lintas Selatan 35 km',
	'Jalan Tol Trans Jawa 2023',
	'penghubung dua desa lewat jalan baru',
	'12 dusun, 45 RT, dan 9 RW',
	'luas 2.093,47 km2 pada ketinggian 0-500 m',
	'terletak pada 7° LS dan 113° BT',
	'antara 6° dan 8° lintang selatan',
	'IKS 0,8123; IKE 0,7456; IKL 0,9333',
	'IDM 0.812345678901 dibulatkan empat angka',
	'0.8714',
	'0,0812345678',
	'-7.25, 112.75',
	'-7.257, 112.752',
	'3.14159, 2.71828',
	'https://sumenepkab.bps.go.id/id/statistics-table/2/MzE2IzI=/garis-kemiskinan.html',
	'https://www.bps.go.id/id/publication/2024/12/27/0b1ecb1b2b2b2b2b2b2b2b2b/indeks.html'.replace(/b2b/g, 'c2c'),
	'dilihat 14 November 2025 lewat dua salinan',
	'salinan 2, halaman 45 dari 320',
	'lihat catatan @ bagian bawah',
	'program lahir dari forum desa',
	'undang-undang itu lahir pada tahun 2013',
	'kelahiran hidup 1.234 pada 2023',
	'terbit 2025-07-25, diralat 2025-08-01',
	'2024-08-12 2024-08-13',
	'2022-T2',
	'periode 2022-03 sampai 2023-09',
	'kode pos 69417',
	'angka sementara; direvisi Maret 2026',
	'Telepon kantor (0328) 662327',
	'call center 1500-771',
	'layanan 171',
	'data DTSEN per 30 Juni 2025',
	'kuota 100 KPM per pendamping, 13 pendamping',
	'nomor indikator 1.2.1 dan 10.2.1',
	'versi 4.0.1',
	'indeks A1-B2-C3-D4-E5-F6-G7-H8',
	'3 dari 18 desa, 16,7 persen',
	'12.345.678 jiwa, 3.456.789 keluarga',
	'1,234,567.89',
	'1.2E+06',
	'7.5E+12',
	'2.1E+9',
]

/** Texts that hold no personal data and must pass. */
export function negatives(areaCodes: readonly string[]): CorpusText[] {
	const random = seededRandom(20_260_102)
	const code = () => random.pick(areaCodes)
	const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')
	const amount = () => Math.floor(10 ** (2 + random.next() * 11))
	const frames: readonly (() => string)[] = [
		code,
		() => code().replaceAll('.', ''),
		() => `${code()} ${code()}`,
		() => `${code()}, ${code()}, dan ${code()}`,
		() => `desa ${code()} dipecah dari ${code()}`,
		() => `Rp${grouped(amount())}`,
		() => `Rp ${grouped(amount())},00`,
		() => grouped(amount()),
		() => `${grouped(random.whole(1_000, 280_000_000))} jiwa`,
		() => String(random.whole(1_000, 280_000_000)),
		() => `${random.whole(0, 100)},${random.whole(10, 99)} persen`,
		() => `${random.whole(1990, 2026)}-${String(random.whole(1, 12)).padStart(2, '0')}`,
		() => `terbit ${random.whole(1990, 2026)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
		() => `${random.whole(1, 28)} Maret ${random.whole(1990, 2026)} di kantor dinas`,
		() => `0,${random.whole(1000, 9999)}`,
		() => `-${random.whole(0, 9)},${random.whole(10, 99)} poin`,
	]
	const seeded = frames.flatMap((frame) => Array.from({ length: 15 }, frame))
	return [...sentences, ...seeded].map((text) => ({ kind: 'none', text }))
}

/** Lines of a corpus file: the kind, then the text as JSON, every character that cannot be seen escaped. */
export function corpusLines(texts: readonly CorpusText[]): string {
	const visible = (text: string) =>
		JSON.stringify(text).replace(/[^ -~]/gu, (character) =>
			[...character]
				.flatMap((piece) => piece.split(''))
				.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
				.join(''),
		)
	return texts.map(({ kind, text }) => `${kind} ${visible(text)}\n`).join('')
}
