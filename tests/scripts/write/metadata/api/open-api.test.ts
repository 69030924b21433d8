import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { office, writtenDocument } from '../invented-source.ts'

describe('the description of the interface', () => {
	const document = writtenDocument('documents/api/v1/openapi.json')

	it('is valid by the published schema of OpenAPI 3.1', async () => {
		const { valid, errors } = await new Validator().validate(document)
		expect(errors).toBeUndefined()
		expect(valid).toBe(true)
	})

	it('would not be without what the schema demands, so the schema does judge', async () => {
		const { info: _, ...without } = document
		expect((await new Validator().validate(without)).valid).toBe(false)
	})

	it('offers the kinds of record that the portal has, each with an address to try', () => {
		const examples = Object.entries<{ get: { parameters: { example?: string }[] } }>(document.paths).map(
			([path, { get }]) => [path, get.parameters[0]?.example],
		)
		expect(examples).toEqual([
			['/api/v1/wilayah/{kode}.json', '97.01'],
			['/api/v1/indikator/{id}.json', 'penduduk'],
			['/cek/ids/{awal}.json', undefined],
		])
		const districts = { ...office, electoralDistricts: [{ id: 'contoh-1' }] }
		expect(Object.keys(writtenDocument('documents/api/v1/openapi.json', districts).paths)).toContain(
			'/api/v1/dapil/{id}.json',
		)
	})

	it('names the terms by their SPDX id', () => {
		expect(document.info.license.identifier).toBe('CC-BY-4.0')
	})
})
