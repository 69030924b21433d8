import { expect, test } from 'vitest'
import { toldOnce } from '../../../src/chart-content/told-once.ts'

test('a page tells once how a kind of chart is read, and cautions beside each chart that they are about', () => {
	const [reading, caution] = [
		{ title: 'Cara membaca.', text: 'Setiap titik mewakili satu desa.' },
		{ title: 'Catatan data.', text: 'Angka ini diragukan.', caution: true },
	]
	const own = { title: 'Cara membaca.', text: 'Setiap batang mewakili satu desa.' }
	const drawn = toldOnce([
		{ id: 'a', notes: [reading, caution] },
		{ id: 'b', notes: [own, reading, caution] },
	])
	expect(drawn).toEqual([
		{ id: 'a', notes: [reading, caution] },
		{ id: 'b', notes: [own, caution] },
	])
})

test('news stays with each chart that marks it, also where two charts mark the same', () => {
	const news = { title: 'Berita A,', text: '2025:', link: { text: 'Forum', href: '/berita/forum/' }, news: true }
	const drawn = [{ notes: [news] }, { notes: [news] }]
	expect(toldOnce(drawn)).toEqual(drawn)
})
