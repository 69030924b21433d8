import { describe, expect, it } from 'vitest'
import { looksLikeName, NameColumn } from '../../../../scripts/ground/personal-data/personal-name.ts'

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
	for (const text of texts) if (looksLikeName(text)) column.add(text)
	return column.isMostOf(texts.filter((text) => text !== '').length)
}

describe('looksLikeName', () => {
	it.each(invented)('takes %s for a name', (text) => expect(looksLikeName(text)).toBe(true))

	it.each([
		'angka sementara',
		'Dinas Sosial Sumenep',
		'Sumenep',
		'BPS Susenas Maret',
		'Tabel 12 Baris',
		'dua salinan cocok',
		'',
	])('does not take %j for one', (text) => expect(looksLikeName(text)).toBe(false))
})

describe('NameColumn', () => {
	it('tells a column of names', () => expect(holdsNames(invented)).toBe(true))

	it('wants five of them', () => expect(holdsNames(invented.slice(0, 4))).toBe(false))

	it('passes over empty cells and a column in which most cells are remarks', () => {
		expect(holdsNames(['', '', ...invented, ''])).toBe(true)
		expect(holdsNames([...invented, ...Array<string>(10).fill('angka sementara')])).toBe(false)
	})

	it('lets a column pass that says the same few things again and again', () => {
		expect(holdsNames(Array<string>(50).fill('Abcira Mondela'))).toBe(false)
	})
})
