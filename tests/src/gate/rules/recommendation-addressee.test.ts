import { describe, expect, it } from 'vitest'
import { recommendationAddressee } from '../../../../src/gate/rules/recommendation-addressee.ts'

const columnOf = (id: string, en = 'The office') => recommendationAddressee({ addressee: { id, en } })?.column

describe('recommendation-addressee', () => {
	it.each([
		'Dinas Sosial',
		'Bupati Contoh',
		'Bappeda Contoh',
		'Tim Koordinasi Penanggulangan Kemiskinan Daerah (TKPKD)',
		'Kantor-kantor dan BPS',
		'Camat Mawar',
		'Komisi IV DPRD',
	])('accepts the office or post %s', (name) => expect(columnOf(name)).toBeUndefined())

	it('accepts that none was named', () => expect(recommendationAddressee({ addressee: null })).toBeNull())

	it.each(['Anu Contoh', 'Ibu Contoh', 'Bpk. Anu', 'Drs. Anu Contoh', 'Anu Contoh, S.Sos.', 'Kepala Dinas, Bapak Anu'])(
		'refuses %s, which reads like a person, and repeats nothing of it',
		(name) => {
			expect(columnOf(name)).toBe('kepada')
			expect(JSON.stringify(recommendationAddressee({ addressee: { id: name, en: 'Office' } }))).not.toContain('Anu')
		},
	)

	it('looks at the English words as well', () => expect(columnOf('Dinas Sosial', 'Mr Anu')).toBe('kepada_en'))
})
