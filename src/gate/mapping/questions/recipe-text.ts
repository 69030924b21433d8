import type { Bilingual } from '../../../schemas/bilingual.ts'

/** Sentences on how a file differs from the one before. */
export const recipeText = {
	tables: (then: number, now: number): Bilingual => ({
		id: `Berkas sebelumnya memuat ${then} tabel, berkas ini ${now}.`,
		en: `The file before held ${then} tables, this one holds ${now}.`,
	}),
	turned: {
		id: 'Baris dan kolom tabel bertukar tempat.',
		en: 'Rows and columns of the table changed places.',
	},
	gone: (key: string): Bilingual => ({
		id: `Kolom “${key}” tidak ada lagi.`,
		en: `The column “${key}” is gone.`,
	}),
	added: (key: string): Bilingual => ({ id: `Kolom “${key}” baru.`, en: `The column “${key}” is new.` }),
	changed: (key: string): Bilingual => ({
		id: `Kolom “${key}” kini terbaca lain.`,
		en: `The column “${key}” is read another way now.`,
	}),
} as const
