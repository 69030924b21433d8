import { ATTACHMENTS } from './attachment.ts'
import { languages } from './bilingual.ts'
import { fixedDownloads } from './fixed-downloads.ts'

/** Parts of addresses that pages and files of the portal bear. A test holds the list to the files of `src/pages/`. */
const pageNames = [
	'404',
	'api',
	'bandingkan',
	'berita',
	'cari',
	'cek',
	'dapil',
	'data',
	'feed',
	'gambar',
	'gaya',
	'glosarium',
	'halaman',
	'index',
	'indikator',
	'kategori',
	'koreksi',
	'luring',
	'meja',
	'metodologi',
	'perubahan',
	'ppid',
	'program',
	'register',
	'rekomendasi',
	'rekonsiliasi',
	'robots',
	'rss',
	'tahun',
	'tentang',
	'unduh',
	'v1',
	'wilayah',
] as const

/** Figures of pages, in the addresses of what other sites frame, where others are called after indicators. */
const figureNames = ['jumlah', 'keadaan', 'kelas', 'komponen', 'tren']

/** What is made of finished pages. */
const madeOfPages = ['sematan']

/** What is taken over from the office as it is. */
const takenOver = [ATTACHMENTS]

/** Files that stand beside protected tables and bear no name of a dataset. */
const besideTables = ['ledger']

/**
 * Every name that the portal gives a part of an address or a file by itself, in small letters and without ending: of its
 * pages, of its downloads, of its languages and of the releases of protected tables.
 */
export const fixedNames: ReadonlySet<string> = new Set([
	...pageNames,
	...figureNames,
	...madeOfPages,
	...takenOver,
	...Object.values(fixedDownloads),
	...languages,
	...besideTables,
])
