import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../../../src/gate/read/parse-yaml.ts'

const schema = z.strictObject({ name: z.string(), list: z.array(z.strictObject({ code: z.string() })) })
const rule = { id: 'example', explanation: { id: 'Contoh.', en: 'Example.' } }

function placesOf(text: string): string[] {
	return parseYaml(text, schema, rule).faults.map(
		({ line, column, finding }) => `${line}:${column} ${finding.expected}`,
	)
}

describe('parseYaml', () => {
	it('gives the value when it fits', () => {
		expect(parseYaml('name: a\nlist: [{ code: "1" }]\n', schema, rule).value).toEqual({
			name: 'a',
			list: [{ code: '1' }],
		})
	})

	it('places a fault at its value, a missing key at the map around it, an unknown key at itself', () => {
		expect(placesOf('list:\n  - code: 35.29\n  - kode: "x"\nnama: a\n')).toMatchInlineSnapshot(`
			[
			  "1:1 name: teks / text",
			  "2:11 list.0.code: teks / text",
			  "3:5 list.1.code: teks / text",
			  "3:11 list.1.kode: isian yang dikenal: code / a key of code",
			  "4:7 nama: isian yang dikenal: name, list / a key of name, list",
			]
		`)
	})

	it('places faults of syntax', () => {
		const { faults, raw } = parseYaml('name: a\nlist: [\n', schema, rule)
		expect(raw).toBeUndefined()
		expect(faults[0]).toMatchObject({ line: 3, finding: { rule: 'yaml-syntax' } })
	})

	it('keeps what was said beside what is wrong', () => {
		expect(parseYaml('name: 1\n', schema, rule)).toMatchObject({ value: null, raw: { name: 1 } })
	})
})
