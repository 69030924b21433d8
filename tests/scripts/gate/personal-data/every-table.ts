import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A table of a small invented office: cells by row, the headings first. */
export type TestTable = { file: string; rows: readonly (readonly string[])[] }

const table = (file: string, text: string): TestTable => ({
	file,
	rows: text
		.trim()
		.split('\n')
		.map((line) => line.trim().split(';')),
})

const sidecar = `title: { id: Penerima contoh, en: Example recipients }
publisher: { id: Kantor Contoh, en: Example Office }
table: { id: Tabel contoh, en: Example table }
source: { id: Karangan untuk pengujian., en: Invented for tests. }
register: Karangan
licence: { id: CC BY 4.0, en: CC BY 4.0 }
issued: "2024-03-01"
copies: { id: Satu salinan., en: One copy. }
method: { id: Karangan., en: Invented. }
cautions: []
`

/** Sidecars of the tables that need one. */
export const sidecars: Readonly<Record<string, string>> = {
	'recipients/contoh-rekaan.yaml': `${sidecar}simulated: true\n`,
	'protected/rekaan.yaml': sidecar.replace('Penerima contoh', 'Penerima terlindung'),
}

/** One table of every kind that an office may have, with rows that lean on each other and some that do not fit. */
export const everyTable: readonly TestTable[] = [
	table(
		'areas.csv',
		`kode_wilayah;nama;jenis;peristiwa;berlaku_mulai;kode_asal;nama_lama;sumber
		99;Contoh;provinsi;tambah;2020-01-01;;;Wilayah karangan
		99.01;Contoh;kabupaten;tambah;2020-01-01;;;Wilayah karangan
		99.20;Dua Puluh;kabupaten;tambah;2020-01-01;;;Wilayah karangan
		99.01.01;Satu;kecamatan;tambah;2020-01-01;;;Wilayah karangan
		99.01.01.2001;Mawar;desa;tambah;2020-01-01;;;Wilayah karangan
		99.01.01.2002;Melati;desa;tambah;2020-01-01;;;Wilayah karangan`,
	),
	table(
		'indicators.csv',
		`id;nama;nama_en;singkatan;singkatan_en;satuan;jenis;desimal;arah;tingkat_terendah;minimum;maksimum;kategori;dijumlahkan;turunan;rumus;tema;definisi;definisi_en;metode;metode_en
		p0;Persentase;Rate;Persentase;Rate;persen;persentase;2;turun;kabupaten-kota;0;100;;tidak;tidak;;kemiskinan;Definisi.;Definition.;Metode.;Method.
		penduduk;Penduduk;Population;Penduduk;Population;orang;cacah;0;netral;desa-kelurahan;0;400000000;;ya;tidak;;penduduk;Definisi.;Definition.;Metode.;Method.
		dua-kali;Dua kali;Twice;Dua kali;Twice;orang;cacah;0;netral;desa-kelurahan;0;;;tidak;ya;penduduk + tiada;penduduk;Definisi.;Definition.;Metode.;Method.`,
	),
	table(
		'programmes.csv',
		`id;nama;nama_en;strategi;pilar;sektor;satuan_penerima;dasar_hukum;keterangan;keterangan_en;induk
		contoh;Bantuan;Aid;kurangi-beban;protecting;jaminan-sosial;keluarga;Peraturan;Bantuan.;Aid.;
		lain;Bantuan lain;Other aid;kurangi-beban;protecting;jaminan-sosial;keluarga;Peraturan;Bantuan.;Aid.;tiada`,
	),
	table(
		'search-aliases.csv',
		`frasa;maksud
		bantuan;penduduk
		melati;99.01`,
	),
	table(
		'area-aliases.csv',
		`sebutan;kode_wilayah;catatan
		Kebun Mawar;99.01.01.2001;Catatan
		kebunmawar;99.01.01.2002;Catatan`,
	),
	table(
		'bps-codes.csv',
		`kode_bps;kode_wilayah
		9902;99.20
		9902;99.01`,
	),
	table(
		'programme-benefits.csv',
		`program;komponen;komponen_en;nilai_rupiah;per;periode;sumber;sumber_en;jumlah_salinan;catatan;catatan_en
		contoh;lansia;elderly;2400000;tahun;2024;Pers;Press;1;Catatan;Note
		tiada;anak;child;100;tahun;2024;Pers;Press;1;Catatan;Note`,
	),
	table(
		'programme-components.csv',
		`program;id;nama;nama_en
		contoh;kesehatan;Kesehatan;Health
		contoh;kesehatan;Kesehatan lagi;Health again`,
	),
	table(
		'social-registries.csv',
		`id;nama;nama_en;acuan;dasar_hukum;keterangan;keterangan_en
		Satu;Register satu;Register one;ya;Peraturan;Uraian;Description
		Dua;Register dua;Register two;ya;Peraturan;Uraian;Description`,
	),
	table(
		'verifications.csv',
		`verifikasi;kode_wilayah;periode;perihal;perihal_en;satuan;tahap;nama_tahap;nama_tahap_en;nilai;status;sumber;sumber_en;jumlah_salinan;catatan;catatan_en
		satu;99.01;2022;miskin;poor;orang;1;Tahap;Stage;400;;Dinas;Office;1;Catatan;Note
		satu;99.20;2023;rentan;frail;keluarga;2;Tahap;Stage;900;;Pers;Press;2;Lain;Other`,
	),
	table(
		'electoral-districts.csv',
		`dapil;nama;nama_en;kode_kabupaten;kode_kecamatan;kursi
		satu;Dapil 1;District 1;99.01;99.01.01;5
		satu;Dapil Satu;District One;99.01;99.01.01;6`,
	),
	table(
		'recommendations.csv',
		`id;tanggal;forum;forum_en;kode_wilayah;sumber;rekomendasi;rekomendasi_en;kepada;kepada_en;tenggat;status;per_tanggal;bukti;catatan;catatan_en
		satu;2026-01-12;Forum;Forum;99.01;https://contoh.example/a;Pakai satu acuan.;Use one register.;Dinas;Office;2026-03-31;belum-diketahui;2026-01-20;;Catatan;Note
		satu;2026-01-12;Forum;Forum;99.20;forum-tiada;Pakai satu acuan.;Use one register.;Bupati;Regent;;selesai;2026-02-01;;Catatan;Note`,
	),
	table(
		'follow-ups.csv',
		`rekomendasi;per_tanggal;status;bukti;catatan;catatan_en
		satu;2026-02-02;selesai;https://contoh.example/b;Catatan;Note
		tiada;2026-01-02;belum-diketahui;forum-tiada;Catatan;Note`,
	),
	table(
		'tile-positions.csv',
		`kode_induk;kode_wilayah;kolom;baris;label
		99;99.01;0;0;Cth
		99;99.20;0;0;Dph`,
	),
	table(
		'corrections.csv',
		`tanggal;jenis;dataset;indikator;kode_wilayah;periode;nilai_lama;nilai_baru;pernah_tampil;alasan;alasan_en;sumber;sumber_en
		2026-01-05;angka;contoh;p0;99.01;2022;18,57;18,67;ya;Tertukar.;Swapped.;Tabel;Table
		2026-01-06;angka;contoh;p0;99.01;2022;18,57;18,70;ya;Tertukar.;Swapped.;Tabel;Table`,
	),
	table(
		'observations/contoh.csv',
		`kode_wilayah;periode;indikator;nilai;status;jumlah_salinan;catatan
		99.01;2022;p0;118,76;A;2;Catatan
		99.01;2022;p0;18,76;A;2;Catatan`,
	),
	table(
		'recipients/contoh-rekaan.csv',
		`kode_wilayah;program;periode;jumlah;nilai_rupiah
		99.01.01.2001;contoh;2024;12;120000
		99.01.01.2001;contoh;2024;20;120000`,
	),
	table(
		'protected/rekaan.csv',
		`kode_wilayah;program;periode;rincian;kategori;ukuran;nilai;status
		99.01.01;lain;2024;total;total;keluarga;24;A
		99.01.01.2001;lain;2024;total;total;keluarga;12;A`,
	),
	table(
		'protected/ledger.csv',
		`program;periode;terbitan;kode_wilayah;rincian;kategori;ukuran;nilai;status
		lain;2024;1;99.01.01;total;total;keluarga;24;A
		lain;2024;0;99.01.01.2001;total;total;keluarga;13;A`,
	),
]

/** Writes tables over those of a data folder. */
export async function writeTables(folder: string, tables: readonly TestTable[]): Promise<void> {
	for (const { file, rows } of tables) {
		await mkdir(dirname(join(folder, file)), { recursive: true })
		await writeFile(join(folder, file), rows.map((cells) => cells.map(quoted).join(';')).join('\n'))
	}
	for (const [file, text] of Object.entries(sidecars)) await writeFile(join(folder, file), text)
}

function quoted(cell: string): string {
	return /[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
