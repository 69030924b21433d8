import { dictionary } from './dictionary.ts'

/** Texts of tables that a reader sorts and searches. `{n}`, `{of}` and `{name}` are filled in the browser. */
export const tableText = dictionary({
	id: {
		newest: (noun: string) => `Angka terbaru per ${noun}`,
		filter: (noun: string) => `Saring nama ${noun}`,
		count: '{n} dari {of} baris',
		none: 'Tidak ada nama yang cocok.',
		down: 'Urut menurut {name}, menurun.',
		up: 'Urut menurut {name}, menaik.',
	},
	en: {
		newest: (noun: string) => `Newest figures by ${noun}`,
		filter: (noun: string) => `Filter ${noun} by name`,
		count: '{n} of {of} rows',
		none: 'No name matches.',
		down: 'Sorted by {name}, descending.',
		up: 'Sorted by {name}, ascending.',
	},
})
