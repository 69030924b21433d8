import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestHref } from '../../../../src/topics/information-request/request-href.ts'
import {
	requestFields,
	requestLetter,
	requestSubject,
} from '../../../../src/topics/information-request/request-letter.ts'
import { requestText } from '../../../../src/topics/information-request/request-text.ts'

describe('the request for public information', () => {
	it('is led to with the dataset and the area in the address, in the language of the page', () => {
		expect(requestHref({ dataset: 'pkh-contoh' }, 'id')).toBe('/ppid/?data=pkh-contoh#surat')
		expect(requestHref({ area: '98.01' }, 'en')).toBe('/en/ppid/?wilayah=98.01#surat')
		expect(requestHref({}, 'id')).toBe('/ppid/#surat')
	})

	it('reads back what the address says, and nothing of another shape', () => {
		for (const subject of [{ dataset: 'a-1', area: '98.01.02.2003' }, { area: '00' }, {}])
			expect(requestSubject(new URL(requestHref(subject, 'id'), 'https://x.example').search)).toMatchObject(subject)
		for (const said of ['<b>', '../a', 'A', '-a', ''])
			expect(requestSubject(`?data=${encodeURIComponent(said)}&wilayah=${encodeURIComponent(said)}`)).toEqual({})
	})

	it('asks a line for each thing that the law asks for, and is whole where nothing is filled in', () => {
		for (const language of ['id', 'en'] as const) {
			const { lines, identity, noPersons } = requestText(language)
			expect(Object.keys(lines)).toEqual([...requestFields])
			const letter = requestLetter({}, 'Dinas Sosial Uji', language).split('\n')
			for (const line of [...Object.values(lines), identity, noPersons]) expect(letter).toContain(line)
			expect(letter[0]).toContain('Dinas Sosial Uji')
		}
	})

	it('holds what was filled in on its own line, whatever was typed', () => {
		const typed = fc.string({ unit: 'grapheme' })
		fc.assert(
			fc.property(typed, typed, (purpose, name) => {
				const letter = requestLetter({ purpose, name }, 'Uji', 'id').split('\n')
				const said = (text: string) => text.replace(/\s+/g, ' ').trim()
				expect(letter).toContain(`Tujuan penggunaan: ${said(purpose)}`.trimEnd())
				expect(letter).toContain(`Nama lengkap: ${said(name)}`.trimEnd())
				expect(letter).toHaveLength(requestLetter({}, 'Uji', 'id').split('\n').length)
			}),
		)
	})
})
