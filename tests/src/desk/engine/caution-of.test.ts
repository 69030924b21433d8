import { describe, expect, it } from 'vitest'
import { cautionOf } from '../../../../src/desk/engine/caution-of.ts'

const note = (text: string) => ({ kind: 'note' as const, text })

describe('the caution that remarks below a table propose', () => {
	it('is what is printed, in sentences; English is asked of whoever publishes in English', () => {
		const below = [note('survei sampel'), { kind: 'source' as const, text: 'Susenas' }, note('Angka Juni.')]
		expect(cautionOf(below, true)).toEqual({ id: 'Survei sampel. Angka Juni.', en: '' })
		expect(cautionOf(below, false)).toEqual({ id: 'Survei sampel. Angka Juni.', en: 'Survei sampel. Angka Juni.' })
	})

	it('has the English of what tables print word for word, and of nothing where one of them is other words', () => {
		expect(cautionOf([note('Angka sementara')], true).en).toBe('Provisional figures.')
		expect(cautionOf([note('Angka sementara'), note('Tanpa dua desa')], true).en).toBe('')
	})

	it('is empty where nothing is said', () => {
		expect(cautionOf([], true)).toEqual({ id: '', en: '' })
	})
})
