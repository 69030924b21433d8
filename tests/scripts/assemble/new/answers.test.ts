import { describe, expect, test } from 'vitest'
import {
	AnswerError,
	accept,
	defaultAnswers,
	questionKeys,
	readAnswers,
	slugOf,
} from '../../../../scripts/assemble/new/answers.ts'
import { newUsage, optionNames, parseNewOptions } from '../../../../scripts/assemble/new/new-options.ts'
import { area } from './invented-regions.ts'

const regency = area('98.01', "Conto'h Ulu", 'kabupaten')
const city = area('98.71', 'Contoh', 'kota')

describe('the answers', () => {
	test('are eleven at most', () => {
		expect(questionKeys.length).toBeLessThanOrEqual(11)
	})

	test('have defaults that name the region', () => {
		const { office, site, out } = defaultAnswers(city)
		expect({ office, site, out }).toEqual({
			office: 'Dinas Sosial Kota Contoh',
			site: 'https://kota-contoh.example.go.id',
			out: '../portal-kota-contoh',
		})
		expect(slugOf(regency)).toBe('contoh-ulu')
		expect(defaultAnswers(area('98', 'Rekaan', 'provinsi')).office).toBe('Dinas Sosial Provinsi Rekaan')
	})

	test('take an address without a scheme, both orders of languages, and words of both languages', () => {
		const answers = readAnswers(city, { site: 'data.contoh.go.id', languages: 'en, id', start: 'sample' })
		expect(answers).toMatchObject({ site: 'https://data.contoh.go.id', languages: ['id', 'en'], start: 'sample' })
	})

	test.each([
		['site', 'https://contoh.go.id/portal'],
		['site', 'tidak ada'],
		['languages', 'en'],
		['languages', 'jawa'],
		['start', 'semua'],
		['email', 'dinsos'],
		['whatsapp', '812 3456 7890'],
		['whatsapp', 'wa.me/62812'],
	] as const)('refuse %s %j', (key, text) => {
		expect(() => accept(key, text)).toThrow(AnswerError)
	})

	test('say what an e-mail looks like', () => {
		expect(() => readAnswers(city, { email: 'dinsos' })).toThrowErrorMatchingInlineSnapshot(
			`[AnswerError: Surel seperti dinsos@contoh.go.id, bukan "dinsos". · An e-mail address, not "dinsos".]`,
		)
	})
})

describe('the options', () => {
	test('join the words of a name, so that it needs no quotes', () => {
		expect(parseNewOptions(['kota', 'contoh', '--yes', '--out', 'x'])).toEqual({
			given: { region: 'kota contoh', out: 'x' },
			yes: true,
			help: false,
		})
	})

	test('offer every question but the region by its name', () => {
		expect(optionNames.filter((name) => !newUsage.includes(`--${name} `))).toEqual([])
	})

	test('ask for a region when nobody is asked', () => {
		expect(parseNewOptions(['--yes'])).toEqual({
			wrongUsage: '--yes memerlukan NAMA atau KODE wilayah. · --yes needs the NAME or CODE of a region.',
		})
	})

	test('refuse an option that is not known', () => {
		expect(parseNewOptions(['contoh', '--warna', 'biru'])).toHaveProperty('wrongUsage')
	})
})
