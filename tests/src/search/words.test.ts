import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/search/edit-distance.ts'
import { englishStem } from '../../../src/search/english-stem.ts'
import { indonesianStems } from '../../../src/search/indonesian-stem.ts'
import { likeness, nearWords } from '../../../src/search/near-words.ts'
import { todaySpelling } from '../../../src/search/old-spelling.ts'
import { joined, plain, plainWords } from '../../../src/search/plain-words.ts'
import { numberKey, numberReadings } from '../../../src/search/read-number.ts'

const word = fc.stringMatching(/^[a-z]{1,16}$/)

describe('plain words', () => {
	it('read names as hands type them', () => {
		expect(plainWords("Ra'as, Guluk–Guluk É")).toEqual(['raas', 'guluk', 'guluk', 'e'])
		expect([joined('Guluk-Guluk'), joined('guluk guluk'), joined('GulukGuluk')]).toEqual(Array(3).fill('gulukguluk'))
	})

	it('are plain already', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(plain(plain(text))).toBe(plain(text))
				expect(plainWords(plainWords(text).join(' '))).toEqual(plainWords(text))
			}),
		)
	})
})

describe('Indonesian stems', () => {
	it.each([
		['kemiskinan', 'termiskin'],
		['menerima', 'penerima'],
		['terima', 'menerima'],
		['bantuan', 'membantu'],
		['latihan', 'pelatihan'],
		['keterampilan', 'terampil'],
		['pengusaha', 'usaha'],
		['membandingkan', 'perbandingan'],
		['memperbaiki', 'perbaikan'],
		['kepadatan', 'padat'],
		['menurunkan', 'turun'],
		['diterima', 'terima'],
		['kependudukan', 'penduduk'],
		['menyalurkan', 'penyaluran'],
		['mengirim', 'kirim'],
		['memakai', 'pemakaian'],
		['jumlahnya', 'jumlah'],
		['pendidikan', 'mendidik'],
	])('of "%s" and "%s" meet', (one, other) => {
		const stems = indonesianStems(other)
		expect(indonesianStems(one).some((stem) => stems.includes(stem))).toBe(true)
	})

	it.each([
		['beras', 'asal'],
		['keluarga', 'luar'],
		['menteri', 'mentah'],
		['desa', 'sadar'],
	])('of "%s" and "%s" do not', (one, other) => {
		const stems = indonesianStems(other)
		expect(indonesianStems(one).some((stem) => stems.includes(stem))).toBe(false)
	})

	it('are their own stems, and no shorter than four letters of a longer word', () => {
		fc.assert(
			fc.property(word, (one) => {
				for (const stem of indonesianStems(one)) {
					expect(indonesianStems(stem)).toEqual([stem])
					expect(stem.length).toBeGreaterThanOrEqual(Math.min(4, one.length))
				}
			}),
		)
	})
})

describe('an English stem', () => {
	it.each([
		['villages', 'village'],
		['measured', 'measure'],
		['trainings', 'training'],
		['families', 'family'],
		['indexes', 'index'],
		['programmes', 'programme'],
	])('of "%s" and "%s" is one', (one, other) => {
		expect(englishStem(one)).toBe(englishStem(other))
	})

	it('is its own stem', () => {
		fc.assert(
			fc.property(word, (one) => {
				expect(englishStem(englishStem(one))).toBe(englishStem(one))
			}),
		)
	})
})

describe('the spelling before 1972', () => {
	it.each([
		['pasoeroean', 'pasuruan'],
		['toeban', 'tuban'],
		['djember', 'jember'],
		['tjilatjap', 'cilacap'],
		['blora', 'blora'],
	])('"%s" is "%s"', (old, now) => expect(todaySpelling(old)).toBe(now))
})

describe('a typed number', () => {
	it.each([
		['18,76', ['18.76']],
		['20.51', ['20.51']],
		['188.480', ['188480', '188.48']],
		['188,480', ['188480', '188.48']],
		['4011', ['4011']],
		['1.143.002', ['1143002']],
		['1.234,5', ['1234.5']],
		['0,7595', ['0.7595']],
	])('"%s" may be %j', (typed, readings) => expect(numberReadings(typed)).toEqual(readings))

	it('is found as Indonesian and English print it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), (whole) => {
				const groups = (mark: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, mark)
				for (const printed of [String(whole), groups('.'), groups(',')])
					expect(numberReadings(printed)).toContain(numberKey(whole))
			}),
		)
	})
})

describe('near words', () => {
	it('are the nearest alone, and none where too many letters are wrong', () => {
		expect(nearWords('sumenp', ['sumenep', 'sampang'])).toEqual({ words: ['sumenep'], distance: 1 })
		expect(nearWords('pil', ['pit'])).toEqual({ words: [], distance: 0 })
		expect(nearWords('randublatong', ['bangkalan']).words).toEqual([])
	})

	it('are found with any one letter left out, doubled or swapped in a word of seven or more', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{7,14}$/), fc.nat(5), (one, at) => {
				const out = one.slice(0, at) + one.slice(at + 1)
				const twice = one.slice(0, at) + one[at] + one.slice(at)
				const swapped = one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2)
				for (const typed of [twice, swapped, out])
					expect(nearWords(typed, [one]).words).toEqual(
						typed.length < 7 && editDistance(typed, one, 9) > 1 ? [] : [one],
					)
			}),
		)
	})

	it('are less sure the more letters are wrong, and never as sure as a word itself', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 30 }), (wrong, length) => {
				expect(likeness(wrong + 1, length)).toBeLessThanOrEqual(likeness(wrong, length))
				expect(likeness(wrong, length)).toBeLessThan(0.75)
			}),
		)
	})
})

describe('editDistance', () => {
	it.each([
		['pilang', 'pilang', 0],
		['randublatng', 'randublatung', 1],
		['sumenpe', 'sumenep', 1],
		['blora', 'belora', 1],
		['pilang', 'tuban', 4],
	])('of %s and %s is %i', (a, b, distance) => {
		expect(editDistance(a, b, 9)).toBe(distance)
	})

	it('is the same both ways, zero only for the same word, and never more than the longer word', () => {
		const short = fc.stringMatching(/^[a-c]{0,6}$/)
		fc.assert(
			fc.property(short, short, (a, b) => {
				const distance = editDistance(a, b, 9)
				expect(distance).toBe(editDistance(b, a, 9))
				expect(distance === 0).toBe(a === b)
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
			}),
		)
	})

	it('stops above the most that is asked for', () => {
		expect(editDistance('pilang', 'sumenep', 2)).toBe(3)
		expect(editDistance('a', 'abcdefgh', 2)).toBe(3)
	})
})
