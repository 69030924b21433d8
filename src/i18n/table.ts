import { dictionary } from './dictionary.ts'

/** Texts of tables that a reader sorts and searches. `{n}`, `{of}` and `{name}` are filled in the browser. */
export const tableText = dictionary({
	id: {
		newest: (noun: string) => `Angka terbaru per ${noun}`,
		filter: (noun: string) => `Saring nama ${noun}`,
		count: '{n} dari {of} baris',
		none: 'Tidak ada nama yang cocok.',
		down: 'Diurutkan menurut {name}, menurun.',
		up: 'Diurutkan menurut {name}, menaik.',
		unfold: (count: string, noun: string) => `Tampilkan semua ${count} ${noun}`,
		foldAgain: 'Tampilkan sepuluh teratas saja',
	},
	en: {
		newest: (noun: string) => `Newest figures by ${noun}`,
		filter: (noun: string) => `Filter ${noun} by name`,
		count: '{n} of {of} rows',
		none: 'No name matches.',
		down: 'Sorted by {name}, descending.',
		up: 'Sorted by {name}, ascending.',
		unfold: (count: string, noun: string) => `Show all ${count} ${noun}`,
		foldAgain: 'Show the first ten only',
	},
})
