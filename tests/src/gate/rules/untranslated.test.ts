import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../../../src/gate/read/parse-yaml.ts'
import { readRegistry } from '../../../../src/gate/read/read-registry.ts'
import { portalSchemaRule } from '../../../../src/gate/rules/portal-schema.ts'
import { isSentence, untranslated, untranslatedAt, untranslatedCells } from '../../../../src/gate/rules/untranslated.ts'
import { bilingualSchema } from '../../../../src/schemas/bilingual.ts'

const sentence = 'Angka boleh dikutip dengan menyebut sumber.'

describe('isSentence', () => {
	it.each([
		sentence,
		'Sumenep: satu dari enam penduduk masih miskin',
		'Dibaca dari berkas kantor rekap.xlsx, lembar Data.',
		'Menuju kabupaten yang lebih sejahtera',
	])('takes “%s” for one', (text) => expect(isSentence(text)).toBe(true))

	it.each([
		'Dinas Sosial Kabupaten Contoh',
		'Kabupaten Contoh Hulu dan Kabupaten Contoh Hilir',
		'Peraturan Menteri Sosial Nomor 1 Tahun 2018 tentang Program Keluarga Harapan',
		'CC BY 4.0',
		'Survei Sosial Ekonomi Nasional (Susenas), Maret 2025',
		'pkh, bpnt',
		'',
	])('takes “%s” for a name', (text) => expect(isSentence(text)).toBe(false))
})

describe('untranslated', () => {
	it('refuses a sentence that both languages say in the same words, however they are spaced', () => {
		expect(untranslated(sentence, ` ${sentence.replace(' ', '\n  ')}`)).toMatchInlineSnapshot(`
			{
			  "expected": "terjemahan Inggris kalimatnya / what it says, in English",
			  "hint": "tulis terjemahannya, atau languages: [id] di portal.yaml bila portal ini berbahasa Indonesia saja / write the translation, or languages: [id] in portal.yaml if this portal speaks Indonesian only",
			  "received": "Angka boleh dikutip dengan menyebut sumber.",
			  "rule": "untranslated",
			  "severity": "error",
			}
		`)
	})

	it('never refuses words that differ, and never a name', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (one, other) => {
				const same = one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim()
				expect(untranslated(one, other) !== null).toBe(same && isSentence(one.trim()))
			}),
		)
	})

	it('shows the beginning of a long one', () => {
		const long = `${'kata yang sama '.repeat(20)}.`
		expect(untranslated(long, long)?.received).toHaveLength(61)
	})
})

describe('settings', () => {
	const schema = z.strictObject({
		publisher: bilingualSchema,
		languages: z.array(z.string()).optional(),
		notes: z.array(bilingualSchema),
	})
	const yaml = (more = '') =>
		`${more}publisher:\n  id: ${sentence}\n  en: ${sentence}\nnotes:\n  - id: Dinas Sosial\n    en: Dinas Sosial\n  - id: ${sentence}\n    en: ${sentence}\n`

	it('are told line and key of each copy; what is a name may be the same', () => {
		const { value, faults } = parseYaml(yaml(), schema, portalSchemaRule)
		expect(value).not.toBeNull()
		expect(faults.map(({ line, column, finding }) => [line, column, finding.rule, finding.expected])).toEqual([
			[8, '9', 'untranslated', 'notes.1.en: terjemahan Inggris kalimatnya / what it says, in English'],
		])
	})

	it('may say the same in a portal of one language, where nothing in English is shown', () => {
		expect(parseYaml(yaml('languages: [id]\n'), schema, portalSchemaRule).faults).toEqual([])
		expect(parseYaml(yaml(), schema, portalSchemaRule, 'optional').faults).toEqual([])
	})

	it('are looked through to their depth', () => {
		expect(untranslatedAt({ a: [{ b: { id: sentence, en: sentence } }] }).map(({ path }) => path)).toEqual([
			['a', '0', 'b', 'en'],
		])
	})
})

describe('tables', () => {
	it('are told row and column', async () => {
		async function* bytes() {
			yield new TextEncoder().encode(`id,catatan,catatan_en\na,${sentence},A remark.\nb,${sentence},${sentence}\n`)
		}
		const columns = ['id', 'catatan', 'catatan_en']
		const { faults } = await readRegistry(bytes(), columns, z.object({ id: z.string() }))
		expect(faults.map(({ line, column, finding }) => [line, column, finding.rule])).toEqual([
			[3, 'catatan_en', 'untranslated'],
		])
		const alone = await readRegistry(bytes(), columns, z.object({ id: z.string() }), [], 'optional')
		expect(alone.faults).toEqual([])
	})

	it('may repeat a name or the title of a source', () => {
		const same = { nama: sentence, nama_en: sentence, sumber: sentence, sumber_en: sentence }
		expect(untranslatedCells(same)).toEqual([])
	})
})
