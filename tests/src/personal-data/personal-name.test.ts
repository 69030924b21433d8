import { describe, expect, it } from 'vitest'
import { BirthColumn } from '../../../src/personal-data/birth-column.ts'
import { yearOfDay } from '../../../src/personal-data/birth-date.ts'
import { NameColumn, nameLikeness } from '../../../src/personal-data/personal-name.ts'

/** Words that nobody is called, put together like names. */
const invented = [
	'Abcira Mondela',
	'Burandi Takasol',
	'Cendro Wipala Nur',
	'DERILA SOMPANG',
	'Elwita P. Karango',
	'Hj. Fonira, S.Pd',
]

function holdsNames(texts: readonly string[]): boolean {
	const column = new NameColumn()
	for (const text of texts) {
		const likeness = nameLikeness(text)
		if (likeness) column.add(text, likeness)
	}
	return column.isMostOf(texts.filter((text) => text !== '').length)
}

describe('nameLikeness', () => {
	it.each([...invented, 'Abcira binti Mondela'])('takes %s for a name', (text) =>
		expect(nameLikeness(text)).toBe('name'),
	)

	it.each([
		'angka sementara',
		'Dinas Sosial Sumenep',
		'Sumenep',
		'BPS Susenas Maret',
		'Tabel 12 Baris',
		'dua salinan cocok',
		'',
	])('does not take %j for one', (text) => expect(nameLikeness(text)).not.toBe('name'))
})

describe('NameColumn', () => {
	it('tells a column of names', () => expect(holdsNames(invented)).toBe(true))

	it('wants five of them', () => expect(holdsNames(invented.slice(0, 4))).toBe(false))

	it('passes over empty cells and a column in which most cells are remarks', () => {
		expect(holdsNames(['', '', ...invented, ''])).toBe(true)
		expect(holdsNames([...invented, ...Array<string>(10).fill('angka sementara')])).toBe(false)
	})

	it('tells a column of names without capitals, of one word, or with bin and binti', () => {
		const short = ['abcira', 'burandi', 'Cendro', 'derila', 'elwita', 'fonira', 'gandari', 'heruka']
		expect(holdsNames(short)).toBe(true)
		expect(holdsNames(short.map((one, i) => `${one} ${i % 2 ? 'bin' : 'binti'} umpama`))).toBe(true)
		expect(holdsNames(short.slice(0, 7))).toBe(false)
		expect(holdsNames([...short, 'angka sementara', 'belum dinilai'])).toBe(false)
	})

	it('lets a column pass that says the same few things again and again', () => {
		expect(holdsNames(Array<string>(50).fill('Abcira Mondela'))).toBe(false)
	})
})

describe('BirthColumn', () => {
	const holdsBirths = (texts: readonly string[]) => {
		const column = new BirthColumn()
		for (const text of texts) {
			const year = yearOfDay(text)
			if (year !== null) column.add(text, year)
		}
		return column.isMostOf(texts.length)
	}

	it('tells different days that lie as far apart as ages do', () => {
		expect(holdsBirths(['30-02-1951', '31/04/1987', '1990-02-30', '31 Juni 2003', '31.11.1968'])).toBe(true)
		expect(holdsBirths(['30-02-2021', '31/04/2023', '2022-02-30', '31 Juni 2024', '31.11.2025'])).toBe(false)
		expect(holdsBirths(Array<string>(20).fill('30-02-1951'))).toBe(false)
		expect(holdsBirths(['30-02-1951', '31/04/1987', 'baik', '1990', 'sudah', '31 Juni 2003'])).toBe(false)
	})
})
