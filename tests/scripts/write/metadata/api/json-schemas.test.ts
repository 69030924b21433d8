import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { allowedContacts, personalKinds } from '../../../../../scripts/verify/attack/personal-data.ts'
import { apiIndicator } from '../../../../../scripts/write/api-indicator.ts'
import { datasets, office, writtenDocument, writtenFiles } from '../invented-source.ts'

const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)

const area = { code: '97.01', name: 'A97.01', kind: 'kabupaten', level: 'kabupaten-kota' } as const
const figure = {
	period: '2024',
	reference: '2024-03',
	value: 12.5,
	category: null,
	status: 'A' as const,
	dataset: 'penduduk-contoh',
	copies: 1,
	note: null,
	comparison: null,
	derivation: null,
}

describe('the schemas of the interface', () => {
	it.each(['wilayah', 'desa', 'indikator', 'dapil', 'gambar'])('%s is a schema by its own draft', (name) => {
		const schema = writtenDocument(`documents/api/v1/skema/${name}.json`)
		expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
		expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
	})

	it('hold no number that looks like one of an identity card: no build would pass', () => {
		const texts = [...writtenFiles()].filter(([path]) => path.startsWith('documents/'))
		const contacts = allowedContacts([office.portal.contact.email])
		expect(texts.filter(([, text]) => personalKinds(text, contacts).length > 0).map(([path]) => path)).toEqual([])
	})

	it('take a record as the portal writes it, and no other', () => {
		const [indicator] = office.indicators
		if (!indicator) throw new Error('no indicator')
		const areas = [{ area, hasPage: true, figures: [figure] }]
		const record = apiIndicator({ indicator, datasets: ['penduduk-contoh'], areas }, datasets)
		const validate = ajv.compile(writtenDocument('documents/api/v1/skema/indikator.json'))
		expect(validate(JSON.parse(JSON.stringify(record))), ajv.errorsText(validate.errors)).toBe(true)
		expect(validate({ ...record, wilayah: [{ kode_wilayah: '97.01', angka: [] }] })).toBe(false)
	})
})
