import { sayablePath } from '../../../src/issue/sayable-path.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'

/** What the system said no to: nothing is wrong with the program, and whoever runs it can do something. */
const systemFaults: Readonly<Record<string, Bilingual>> = {
	ENOSPC: {
		id: 'Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi.',
		en: 'The disk is full. Make room, then try again.',
	},
	EACCES: {
		id: 'Program tidak diizinkan membaca atau menulis {}. Periksa izin foldernya, lalu ulangi.',
		en: 'The program may not read or write {}. Check the permissions of the folder, then try again.',
	},
	EROFS: {
		id: 'Folder {} hanya bisa dibaca. Pindahkan proyek ke folder yang bisa ditulisi, lalu ulangi.',
		en: 'The folder {} is read-only. Move the project to one that can be written, then try again.',
	},
	EXDEV: {
		id: 'Folder {} berada di cakram lain daripada hasil kerjanya, jadi tidak dapat dipindahkan ke sana. Pilih folder di cakram yang sama.',
		en: 'The folder {} is on another disk than the work for it, which cannot be moved there. Choose a folder on the same disk.',
	},
	EBUSY: {
		id: '{} sedang dipakai program lain. Tutup program itu, lalu ulangi.',
		en: '{} is in use by another program. Close that program, then try again.',
	},
	ENOTDIR: {
		id: '{} bukan folder. Periksa nama foldernya, lalu ulangi.',
		en: '{} is not a folder. Check the name of the folder, then try again.',
	},
	EISDIR: {
		id: '{} ialah folder, padahal di situ diharapkan berkas. Ganti namanya atau pindahkan, lalu ulangi.',
		en: '{} is a folder where a file is expected. Rename it or move it, then try again.',
	},
	ELOOP: {
		id: '{} ialah tautan yang berputar. Hapus tautannya, lalu ulangi.',
		en: '{} is a link that leads in a circle. Remove it, then try again.',
	},
	ENAMETOOLONG: {
		id: 'Nama {} terlalu panjang. Pendekkan namanya, lalu ulangi.',
		en: 'The name {} is too long. Shorten it, then try again.',
	},
	EIO: {
		id: 'Cakram gagal membaca atau menulis {}. Periksa cakramnya, atau pindahkan proyek ke cakram lain.',
		en: 'The disk failed to read or write {}. Check the disk, or move the project to another one.',
	},
	EMFILE: {
		id: 'Terlalu banyak berkas terbuka di komputer ini. Tutup program lain, lalu ulangi.',
		en: 'Too many files are open on this machine. Close other programs, then try again.',
	},
}

/** The fault in two sentences, where the system caused it; else `null`. */
export function systemFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null
	const { code, path } = error as NodeJS.ErrnoException
	const words = systemFaults[same[code ?? ''] ?? code ?? '']
	return words ? `${words.id}\n${words.en}`.replaceAll('{}', () => sayablePath(path ?? '…')) : null
}

/** Other words of systems for the same. */
const same: Readonly<Record<string, string>> = { EPERM: 'EACCES', EDQUOT: 'ENOSPC', ENFILE: 'EMFILE' }
