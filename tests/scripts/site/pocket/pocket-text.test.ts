import { expect, test } from 'vitest'
import { bandText, readMeText } from '../../../../scripts/site/pocket/pocket-text.ts'

const facts = {
	code: '99.01',
	area: 'Kabupaten Contoh',
	release: '0123abcd',
	issued: '2025',
	site: 'https://terang.example',
	title: 'Terang',
}

test('the note to read first says in both languages what it is, how to open it and what to quote', () => {
	const text = readMeText(facts)
	expect(text.split('\r\n').every((line) => line.length <= 90 && !line.includes('\n'))).toBe(true)
	for (const part of [
		'EDISI SAKU KABUPATEN CONTOH',
		'POCKET EDITION OF',
		'Salinan 0123abcd',
		'index.html',
		facts.site,
	]) {
		expect(text).toContain(part)
	}
})

test('the date is as exact as what is known', () => {
	const said = (issued: string) => bandText({ ...facts, issued }, 'id').text
	expect(said('2025')).toContain('terbit paling akhir 2025.')
	expect(said('2025-07')).toContain('terbit paling akhir Juli 2025.')
	expect(said('2025-07-09')).toContain('terbit paling akhir 9 Juli 2025.')
})
