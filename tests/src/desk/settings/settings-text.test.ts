import { describe, expect, it } from 'vitest'
import { labelOf, wordsKey } from '../../../../src/desk/settings/setting-words.ts'
import { settingsText } from '../../../../src/desk/settings/settings-text.ts'
import { portalSchemaRule } from '../../../../src/gate/rules/portal-schema.ts'
import { openSettings } from '../../../../src/gate/settings/edit-settings.ts'
import { areaLevels } from '../../../../src/schemas/area-code.ts'
import { portalSchema } from '../../../../src/schemas/portal.ts'

const fields = openSettings('title: Uji\n', portalSchema, portalSchemaRule) ?? []

describe('the words of the form for settings', () => {
	it('name every setting that the schema knows, and no other', () => {
		for (const language of ['id', 'en'] as const) {
			const t = settingsText(language)
			// A group of settings has a name as well.
			const asked = fields.flatMap(({ path }) => path.map((_, at) => wordsKey(path.slice(0, at + 1), t)))
			expect(Object.keys(t.labels).sort()).toEqual([...new Set(asked)].sort())
			expect(Object.keys(t.levels)).toEqual([...areaLevels])
			expect(Object.keys(t.hints).filter((key) => !(key in t.labels))).toEqual([])
			const words = fields.flatMap(({ choices }) => choices)
			expect(Object.keys(t.words).sort()).toEqual([...new Set(words)].sort())
		}
	})

	it('say which language a text is in, and of which level a choice is', () => {
		const t = settingsText('id')
		expect(labelOf(['publisher', 'id'], t)).toBe('Kantor penerbit')
		expect(labelOf(['publisher', 'en'], t)).toBe('Kantor penerbit (bahasa Inggris)')
		expect(labelOf(['plan', 'kecamatan'], t)).toBe('Kecamatan')
		expect(labelOf(['plan', 'kecamatan', 'maps'], t)).toBe('Peta')
		expect(labelOf(['comparisons', '0', 'id'], t)).toBe('Alamat: huruf kecil, angka, tanda hubung')
	})
})
