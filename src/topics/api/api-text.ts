import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the page about the interface for programs. */
export const apiText = dictionary({
	id: {
		title: 'Antarmuka data',
		intro:
			'Semua angka portal ini dapat dibaca program: berkas JSON biasa, tanpa kunci dan tanpa batas panggilan, dari laman mana pun.',
		records: 'Rekaman',
		schema: 'Skema',
		example: 'Contoh',
		descriptions: 'Keterangan mesin',
		documents: {
			'/api/v1/openapi.json': 'OpenAPI 3.1: semua alamat, parameter, dan bentuk jawabannya',
			'/api/v1/index.json': 'Daftar isi: setiap indikator dengan alamatnya, dan di mana kode wilayah tertulis',
			'/datapackage.json': 'Data Package: semua tabel dengan jenis setiap kolomnya',
			'/katalog.jsonld': 'Katalog DCAT 3 untuk pemanen data',
			'/data.json': 'Katalog untuk pemanen CKAN',
			'/unduh/checksums.sha256': 'SHA-256 semua berkas unduhan',
			'/llms.txt': 'Aturan mengutip, untuk program yang menjawab pertanyaan',
		},
		beside:
			'Di samping setiap tabel CSV ada keterangannya menurut CSV on the Web: alamat tabel ditambah -metadata.json.',
		rules: 'Yang perlu diketahui',
		ruleList: [
			'Angka yang disamarkan bernilai null dengan status Q, yang belum ada O, yang tidak berlaku M. Null tidak pernah berarti nol.',
			'Kode wilayah ialah teks. Kolom id_wilayah, kode yang diawali ID-, tidak dapat berubah menjadi angka.',
			'Kutip angka bersama peringatannya: peringatan[] pada rekaman indikator, datasets[].cautions pada rekaman gambar.',
			'Alamat membedakan huruf besar dan kecil.',
			'Jawaban boleh disimpan lima menit. Sesudahnya tanyakan dengan ETag: jawaban 304 berarti tidak ada yang berubah.',
			'Kunci dalam rekaman tidak dihapus dan tidak berganti arti selama alamatnya v1. Kunci baru dapat ditambahkan.',
		],
	},
	en: {
		title: 'Data interface',
		intro:
			'Programs can read every figure of this portal: plain JSON files, without a key and without a limit, from any site.',
		records: 'Records',
		schema: 'Schema',
		example: 'Example',
		descriptions: 'Descriptions for machines',
		documents: {
			'/api/v1/openapi.json': 'OpenAPI 3.1: all addresses, parameters and shapes of answers',
			'/api/v1/index.json': 'Contents: every indicator with its address, and where the codes of areas stand',
			'/datapackage.json': 'Data Package: all tables with the type of each column',
			'/katalog.jsonld': 'Catalogue in DCAT 3, for harvesters',
			'/data.json': 'Catalogue for the harvesters of CKAN',
			'/unduh/checksums.sha256': 'SHA-256 of all downloads',
			'/llms.txt': 'Rules of quoting, for programs that answer questions',
		},
		beside:
			'Beside each CSV table stands its description by CSV on the Web: the address of the table and -metadata.json.',
		rules: 'What to know',
		ruleList: [
			'A suppressed figure is null with status Q, a missing one O, one that does not apply M. Null never means zero.',
			'Area codes are text. The column id_wilayah, the code after ID-, cannot turn into a number.',
			'Quote a figure with its cautions: peringatan[] in records of indicators, datasets[].cautions in records of figure ids.',
			'Addresses tell capitals from small letters.',
			'Answers may be kept for five minutes. Then ask with the ETag: an answer of 304 says that nothing has changed.',
			'No key of a record is taken away or changes its meaning as long as the address says v1. New keys may come.',
		],
	},
})
