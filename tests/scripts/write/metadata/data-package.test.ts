import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { packageFile, writtenDocument } from './invented-source.ts'
import { dataPackageFaults } from './shapes/judges.ts'

const descriptor = writtenDocument('documents/datapackage.json')

/** The profile of tabular packages as the reference implementation ships it; what version 2 adds, it leaves to the writer. */
function profileErrors(document: unknown): string[] {
	const profile = JSON.parse(packageFile(import.meta.resolve('datapackage/lib/profiles/tabular-data-package.json')))
	// Older than today's ajv: the draft it names and two of its words mean the same now.
	const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
	const validate = ajv.compile({ ...profile, $schema: undefined })
	validate(document)
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** Version 1 asks for words that version 2 has renamed: by them its profile can judge all the rest. */
const inWordsOfVersion1 = {
	...descriptor,
	profile: 'tabular-data-package',
	contributors: descriptor.contributors.map(({ roles, ...one }: { roles: string[] }) => ({ ...one, role: roles[0] })),
	resources: descriptor.resources.map((resource: object) => ({ ...resource, profile: 'tabular-data-resource' })),
}

/** The package with its first table changed. */
function firstResource(changes: object) {
	const [first, ...others] = descriptor.resources
	return { ...descriptor, resources: [{ ...first, ...changes }, ...others] }
}

describe('the data package', () => {
	it('says what version 2 of the standard asks for, in its words', () => {
		expect(dataPackageFaults(descriptor)).toEqual([])
	})

	it.each([
		['a word of version 1', inWordsOfVersion1, ' must NOT be valid'],
		[
			'a key of columns in one word',
			firstResource({ schema: { fields: [{ name: 'a' }], primaryKey: 'a' } }),
			'primaryKey',
		],
		['a path that leads out', firstResource({ path: '../rahasia.csv' }), 'path must match'],
		[
			'a contributor with one role',
			{ ...descriptor, contributors: [{ title: 'X', role: 'publisher' }] },
			'contributors/0',
		],
	])('would not with %s', (_, document, fault) => {
		expect(dataPackageFaults(document).join('\n')).toContain(fault)
	})

	it('is valid by the published profile of tabular packages', () => {
		expect(profileErrors(inWordsOfVersion1)).toEqual([])
	})

	it('would not be with a wrong type, so the profile does judge', () => {
		const [first] = inWordsOfVersion1.resources
		const wrong = { ...first, schema: { fields: [{ name: 'nilai', type: 'desimal' }] } }
		expect(profileErrors({ ...inWordsOfVersion1, resources: [wrong] })).not.toEqual([])
	})

	it('holds every table, with its size, its hash, its terms and whether it is simulated', () => {
		const told = descriptor.resources.map(
			({ name, path, simulated, licenses }: Record<string, unknown>) => [name, path, simulated, licenses] as const,
		)
		expect(told).toEqual([
			['penduduk-contoh', 'unduh/penduduk-contoh.csv', false, [{ path: 'https://badan.example.go.id/ketentuan' }]],
			[
				'turunan',
				'unduh/turunan.csv',
				false,
				[{ name: 'CC-BY-4.0', path: 'https://spdx.org/licenses/CC-BY-4.0.html' }],
			],
			['bantuan-contoh-simulasi', 'unduh/bantuan-contoh-simulasi.csv', true, undefined],
		])
		expect(descriptor.resources[2].title).toBe('Bantuan contoh (simulasi)')
	})

	it('says that codes are text, and which columns tell the rows apart', () => {
		const { fields, primaryKey } = descriptor.resources[0].schema
		const types = Object.fromEntries(fields.map(({ name, type }: { name: string; type: string }) => [name, type]))
		expect(types).toMatchObject({
			kode_wilayah: 'string',
			periode: 'string',
			nilai: 'number',
			jumlah_salinan: 'integer',
		})
		expect(primaryKey).toEqual(['kode_wilayah', 'indikator', 'periode'])
	})
})
