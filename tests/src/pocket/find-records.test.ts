import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFilters, findRecords, plainWords } from '../../../src/pocket/find-records.ts'
import type { PocketRecord } from '../../../src/pocket/pocket-record.ts'

function record(title: string, more: Partial<PocketRecord> & { place?: string; code?: string } = {}): PocketRecord {
	const { place = '', code = '', content = title, filters = {} } = more
	return { url: `${title}.html`, meta: { title, place, code }, content, filters }
}

const kecamatan = record('Kecamatan Pilang', { code: '99.01.01', filters: { jenis: ['wilayah'] } })
const desa = record('Desa Pilang Timur', { place: 'Kec. Pilang, Kab. Contoh', filters: { jenis: ['wilayah'] } })
const within = record('Desa Rejo', { place: 'Kec. Pilang, Kab. Contoh', filters: { jenis: ['wilayah'] } })
const article = record('Lima bidang', {
	content: 'Lima bidang di Pilang',
	filters: { jenis: ['berita'], tahun: ['2025'] },
})
const list = [article, within, desa, kecamatan]
const titles = (query: string, filters = {}) => findRecords(list, query, filters).map(({ meta }) => meta.title)

describe('the search of the pocket edition', () => {
	it('puts titles before places and places before texts, and keeps the order of the list among equals', () => {
		expect(titles('pilang')).toEqual(['Desa Pilang Timur', 'Kecamatan Pilang', 'Desa Rejo', 'Lima bidang'])
	})

	it('finds by the beginning of every word, and by code', () => {
		expect(titles('pil tim')).toEqual(['Desa Pilang Timur'])
		expect(titles('99.01.01')).toEqual(['Kecamatan Pilang'])
		expect(titles('ilang')).toEqual([])
	})

	it('leaves out what a filter does not hold', () => {
		expect(titles('pilang', { jenis: 'berita', tahun: '2025' })).toEqual(['Lima bidang'])
		expect(titles('pilang', { jenis: 'berita', tahun: '2024' })).toEqual([])
		expect(titles('pilang', { jenis: ['berita', 'wilayah'] })).toEqual([])
	})

	it('finds nothing for a question without letters', () => {
		expect(titles(' .,! ')).toEqual([])
	})

	it('reads names as hands type them', () => {
		expect(plainWords("Ra'as, Batang-batang")).toBe('raas batang batang')
		expect(plainWords('Guluk–Guluk É')).toBe('guluk guluk e')
	})

	it('counts the words of each filter', () => {
		expect(countFilters(list)).toEqual({ jenis: { berita: 1, wilayah: 3 }, tahun: { 2025: 1 } })
	})

	it('finds every record by any word of its title, whatever stands around it', () => {
		const word = fc.stringMatching(/^[a-z]{2,8}$/)
		fc.assert(
			fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (names) => {
				const records = names.map((words) => record(words.join(' ')))
				for (const [at, words] of names.entries()) {
					for (const one of words) expect(findRecords(records, one)).toContain(records[at])
				}
			}),
		)
	})
})
