import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fillEnglish, fillEnglishCells, speaksIndonesianOnly } from '../../../../src/gate/read/fill-english.ts'
import { parseYaml } from '../../../../src/gate/read/parse-yaml.ts'
import { bilingualSchema } from '../../../../src/schemas/bilingual.ts'

const schema = z.strictObject({
	title: bilingualSchema,
	cautions: z.array(bilingualSchema),
	plan: z.strictObject({ id: z.string() }).optional(),
	languages: z.array(z.string()).optional(),
})
const rule = { id: 'contoh', explanation: { id: 'Contoh.', en: 'Example.' } }

describe('a portal in Indonesian alone', () => {
	it('is told by languages: [id]', () => {
		expect([{ languages: ['id'] }, { languages: ['id', 'en'] }, {}, null].map(speaksIndonesianOnly)).toEqual([
			true,
			false,
			false,
			false,
		])
	})

	it('has its texts filled, in lists too, and nothing but texts', () => {
		const raw = { title: { id: 'Judul' }, cautions: [{ id: 'Satu' }, { id: 'Dua', en: 'Two' }], plan: { id: 'p0' } }
		fillEnglish(raw, schema)
		expect(raw).toEqual({
			title: { id: 'Judul', en: 'Judul' },
			cautions: [
				{ id: 'Satu', en: 'Satu' },
				{ id: 'Dua', en: 'Two' },
			],
			plan: { id: 'p0' },
		})
	})

	it('needs no English in the file that says so, nor in those read beside it', () => {
		expect(parseYaml('languages: [id]\ntitle:\n  id: Judul\ncautions: []\n', schema, rule).faults).toEqual([])
		expect(parseYaml('title:\n  id: Judul\ncautions: []\n', schema, rule, 'optional').value?.title.en).toBe('Judul')
	})

	it('is offered to who leaves English out', () => {
		const [fault] = parseYaml('title:\n  id: Judul\ncautions: []\n', schema, rule).faults
		expect(fault?.finding.hint).toContain('atau tulis languages: [id] di portal.yaml')
	})

	it('has empty cells of tables filled from the column they translate', () => {
		expect(fillEnglishCells({ id: 'a', nama: 'Nama', nama_en: '', catatan_en: 'Note' })).toEqual({
			id: 'a',
			nama: 'Nama',
			nama_en: 'Nama',
			catatan_en: 'Note',
		})
	})
})
