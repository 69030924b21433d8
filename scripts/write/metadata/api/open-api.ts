import { type ApiResource, apiResources } from '../../../../src/schemas/api-resources.ts'
import { licenceLink } from '../../../../src/schemas/licence-id.ts'
import type { Portal } from '../../../../src/schemas/portal.ts'
import type { ApiExamples } from './api-examples.ts'
import { jsonSchema } from './json-schemas.ts'

/** Version of the interface: the first part is that of its address. */
const VERSION = '1.0.0'

/** `/api/v1/openapi.json`: the interface by OpenAPI 3.1, with an address to try for each kind of record. */
export function openApi(portal: Portal, examples: ApiExamples) {
	const licence = portal.licence_id === undefined ? null : licenceLink(portal.licence_id)
	const { email } = portal.contact
	const offered = apiResources.filter(({ name }) => examples[name] !== undefined)
	return {
		openapi: '3.1.1',
		info: {
			title: `${portal.title}: API`,
			version: VERSION,
			summary: portal.tagline.id,
			description: [rules.id, rules.en].join('\n\n'),
			contact: { name: portal.publisher.id, url: `${portal.site}/`, ...(email !== '' && { email }) },
			license: licence
				? { name: portal.licence.id, ...(licence.spdx ? { identifier: licence.spdx } : { url: licence.url }) }
				: { name: portal.licence.id, url: `${portal.site}/tentang/` },
		},
		servers: [{ url: portal.site }],
		externalDocs: { url: `${portal.site}/api/v1/` },
		paths: Object.fromEntries(offered.map((resource) => [resource.path, { get: operation(resource, examples) }])),
		components: {
			schemas: Object.fromEntries(
				offered.map((resource) => {
					const { $schema: _, $id: __, ...shape } = jsonSchema(resource, portal)
					return [resource.name, shape]
				}),
			),
		},
	}
}

const rules = {
	id: 'Berkas JSON biasa: tanpa kunci, tanpa batas panggilan, boleh dipanggil dari halaman lain (CORS). Angka yang disamarkan bernilai null dengan status Q; null tidak pernah berarti nol. Alamat membedakan huruf besar dan kecil. Jawaban berlaku lima menit; ETag memberi tahu bila tidak berubah.',
	en: 'Plain JSON files: no key, no limit, open to other sites (CORS). A suppressed figure is null with status Q; null never means zero. Addresses tell capitals from small letters. Answers hold for five minutes; an ETag tells when nothing has changed.',
} as const

function operation({ name, says, parameter }: ApiResource, examples: ApiExamples) {
	return {
		operationId: name,
		summary: says.id,
		description: says.en,
		parameters: [
			{
				name: parameter.name,
				in: 'path',
				required: true,
				description: `${parameter.says.id}. ${parameter.says.en}.`,
				schema: { type: 'string' },
				...(examples[name] && { example: examples[name] }),
			},
		],
		responses: {
			200: {
				description: 'Ada. Found.',
				content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
			},
			404: { description: 'Tidak ada. There is none.' },
		},
	}
}
