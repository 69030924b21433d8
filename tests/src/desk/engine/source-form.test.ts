import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { sidecarOf } from '../../../../src/desk/engine/sidecar-of.ts'
import { slugOf } from '../../../../src/desk/engine/slug-of.ts'
import type { SourceForm } from '../../../../src/desk/engine/source-form.ts'
import { sidecarSchema } from '../../../../src/schemas/dataset.ts'
import { sourceFields } from '../../../../src/schemas/source-fields.ts'

const both = (text: string) => ({ id: text, en: `${text} (en)` })
const filled: SourceForm = {
	dataset: 'contoh-2025',
	base: null,
	fields: {
		title: both('Judul'),
		publisher: both('Dinas Contoh'),
		table: both('Tabel 1'),
		register: both('Pendataan'),
		issued: both('2025-03'),
		source: both('Salinan'),
		copies: both('Satu'),
		method: both('Dihitung'),
		licence: both('Boleh dikutip'),
		cautions: both(''),
	},
}

describe('the form of a source', () => {
	it('becomes a sidecar that passes the gate, word by word', () => {
		const { sidecar, yaml, faults } = sidecarOf({
			...filled,
			fields: { ...filled.fields, cautions: { id: '', en: '' } },
		})
		expect(faults).toEqual([])
		expect(sidecarSchema.parse(parse(yaml))).toEqual(sidecar)
		expect(sidecar).toMatchObject({ issued: '2025-03', number_format: 'point', cautions: [] })
	})

	it.each(sourceFields.filter((field) => field !== 'cautions'))('says that %s is empty', (field) => {
		const fields = { ...filled.fields, [field]: { id: '', en: '' } }
		expect(sidecarOf({ ...filled, fields }).faults).toEqual([{ field }])
	})

	it('says that a caution wants its English', () => {
		const fields = { ...filled.fields, cautions: { id: 'Awas.', en: '' } }
		expect(sidecarOf({ ...filled, fields }).faults).toEqual([{ field: 'cautions' }])
	})

	it('keeps what it does not ask of a sidecar that is there, and adds what was looked at', () => {
		const checked = { rule: 'lonjakan', areas: ['99.01'], reason: 'Dicocokkan dengan tabel asal.' }
		const { cautions: _, ...texts } = filled.fields
		const base = sidecarSchema.parse({
			...texts,
			issued: '2024',
			cautions: [{ kind: 'break', id: 'Putus', en: 'Break' }],
			reference_months: [{ from: 2020, month: 3 }],
			checked: [{ rule: 'lain', reason: 'Sudah lama diperiksa.' }],
		})
		const { sidecar } = sidecarOf({ ...filled, base, fields: { ...filled.fields, cautions: both('Awas') } }, [checked])
		expect(sidecar?.reference_months).toEqual([{ from: 2020, month: 3 }])
		expect(sidecar?.cautions.map(({ kind }) => kind)).toEqual(['break', 'note'])
		expect(sidecar?.checked).toEqual([{ rule: 'lain', reason: 'Sudah lama diperiksa.' }, checked])
	})
})

describe('slugOf', () => {
	it.each([
		['Persentase Penduduk Miskin, 2025', 'persentase-penduduk-miskin-2025'],
		['  Désa—Contoh ', 'desa-contoh'],
		['', ''],
	])('of "%s" is "%s"', (text, slug) => {
		expect(slugOf(text)).toBe(slug)
	})
})
