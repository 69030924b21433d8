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
	EMFILE: {
		id: 'Terlalu banyak berkas terbuka di komputer ini. Tutup program lain, lalu ulangi.',
		en: 'Too many files are open on this machine. Close other programs, then try again.',
	},
}

/** The fault in two sentences, where the system caused it; else `null`. */
export function systemFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null
	const { code, path } = error as NodeJS.ErrnoException
	const words = systemFaults[code === 'EPERM' ? 'EACCES' : (code ?? '')]
	return words ? `${words.id}\n${words.en}`.replaceAll('{}', path ?? 'folder ini') : null
}
