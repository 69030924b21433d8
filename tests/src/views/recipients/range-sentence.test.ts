import { expect, test } from 'vitest'
import { type CountedPlace, rangeSentence } from '../../../../src/topics/recipients/range-sentence.ts'

const say = (value: number) => `${value} keluarga`
const told = (rows: readonly CountedPlace[], language: 'id' | 'en' = 'id') =>
	rangeSentence(rows, { noun: 'kecamatan', say, language })
const place = (name: string, value: number | null): CountedPlace => ({
	name,
	value,
	status: value === null ? 'Q' : 'A',
})

test('most and fewest are named where every count is published', () => {
	const rows = [place('Hikayat', 427), place('Lamun', 1228), place('Rintis', 600)]
	expect(told(rows)).toBe('Terbanyak di Lamun (1228 keluarga), tersedikit di Hikayat (427 keluarga)')
	expect(told(rows, 'en')).toBe('Most in Lamun (1228 keluarga), fewest in Hikayat (427 keluarga)')
	expect(told([place('Hikayat', 5), place('Lamun', 5)])).toBe('5 keluarga di semua kecamatan')
})

test('nothing is called most or fewest where a count is hidden, for it may be more', () => {
	const rows = [place('Hikayat', 427), place('Lamun', 1228), place('Rintis', null)]
	expect(told(rows)).toBe('Angka 2 dari 3 kecamatan terbit: dari 427 keluarga di Hikayat sampai 1228 keluarga di Lamun')
	expect(told([place('Rintis', null)])).toBe('Angka setiap kecamatan disamarkan')
})
