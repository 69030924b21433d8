import type { Bilingual } from '../../../schemas/bilingual.ts'

/** Sentences of what is asked about areas. */
export const areaQuestionText = {
	ambiguous: (name: string): Bilingual => ({
		id: `“${name}” itu wilayah yang mana?`,
		en: `Which area is “${name}”?`,
	}),
	ambiguousWhy: {
		id: 'Nama ini dimiliki lebih dari satu wilayah, dan baris lain tidak menentukannya.',
		en: 'More than one area bears this name, and the other rows do not decide.',
	},
	eaten: (code: string): Bilingual => ({
		id: `Kode “${code}” itu wilayah yang mana?`,
		en: `Which area is the code “${code}”?`,
	}),
	eatenWhy: {
		id: 'Excel membuang nol di ujung kode, sehingga kode ini dapat berarti lebih dari satu wilayah.',
		en: 'A spreadsheet dropped the last zero of the code, so that it may stand for more than one area.',
	},
	disagree: (rows: number): Bilingual => ({
		id: `Kode dan nama wilayah tidak cocok di ${rows} baris. Mana yang benar?`,
		en: `Code and name of the area disagree in ${rows} rows. Which is right?`,
	}),
	disagreeWhy: {
		id: 'Bila nama diurutkan tanpa kodenya, setiap angka dapat menempel pada wilayah yang salah.',
		en: 'Where names were sorted apart from their codes, every figure may stand at the wrong area.',
	},
	byCode: { id: 'Kodenya', en: 'The code' },
	byName: { id: 'Namanya', en: 'The name' },
	leaveRows: { id: 'Tinggalkan baris itu', en: 'Leave these rows out' },
	leave: { id: 'Tinggalkan', en: 'Leave it out' },
	codes: {
		id: 'Kode wilayah tanpa titik ini kode Kemendagri atau kode BPS?',
		en: 'Are these area codes without dots those of the Ministry of Home Affairs or BPS codes?',
	},
	codesWhy: {
		id: 'Keduanya tampak sama, tetapi dapat menunjuk wilayah yang berbeda, dan tidak ada nama untuk mencocokkannya.',
		en: 'The two look alike and may mean different areas, and there are no names to compare them with.',
	},
	ministry: { id: 'Kode Kemendagri', en: 'Codes of the ministry' },
	statistics: { id: 'Kode BPS', en: 'BPS codes' },
	ofFile: {
		id: 'Semua angka dalam tabel ini milik wilayah mana?',
		en: 'Which area do all figures of this table belong to?',
	},
	ofFileWhy: {
		id: 'Tidak ada kolom wilayah, dan judulnya tidak menyebut satu wilayah.',
		en: 'There is no column of areas, and the title names none.',
	},
	spelling: (name: string, area: string): Bilingual => ({
		id: `“${name}” dibaca ${area} menurut kodenya.`,
		en: `“${name}” was read as ${area} by its code.`,
	}),
} as const
