import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type YamlValue, yamlOf } from '../../../../src/desk/engine/yaml-of.ts'

const { value } = fc.letrec<{ value: YamlValue; map: Record<string, YamlValue> }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.string({ unit: 'grapheme' }),
		fc.integer(),
		fc.boolean(),
		fc.array(tie('value'), { maxLength: 4 }),
		tie('map'),
	),
	map: fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,8}$/), tie('value'), { maxKeys: 4, noNullPrototype: true }),
}))

describe('yamlOf', () => {
	it('is read back as it was, whatever the texts look like', () => {
		fc.assert(
			fc.property(value, (written) => {
				expect(parse(yamlOf(written))).toEqual(written)
			}),
		)
	})

	it('stands in lines that a person can go on editing', () => {
		const sidecar = {
			title: { id: 'Kemiskinan', en: 'Poverty' },
			cautions: [{ kind: 'note', id: 'ya: "no"' }],
			end: [],
		}
		expect(yamlOf(sidecar)).toBe(
			'title:\n  id: "Kemiskinan"\n  en: "Poverty"\ncautions:\n  - kind: "note"\n    id: "ya: \\"no\\""\nend: []\n',
		)
	})

	it('leaves out what is absent', () => {
		expect(yamlOf({ a: undefined, b: 1 })).toBe('b: 1\n')
	})
})
