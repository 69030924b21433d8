import { describe, expect, it, vi } from 'vitest'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { SocialRegistry } from '../../../src/schemas/social-registry.ts'

const both = (id: string, en = id) => ({ id, en })
const registry = (id: string, isReference: boolean): SocialRegistry => ({
	id,
	name: both(`Register ${id}`),
	isReference,
	legalBasis: null,
	description: both('Uraian.', 'Description.'),
})
const programme = (id: string, named?: string): Programme => ({
	id,
	name: both(`Program ${id}`, `Programme ${id}`),
	strategy: 'kurangi-beban',
	pillar: 'protecting',
	sector: 'pendidikan',
	efforts: [],
	recipientUnit: 'keluarga',
	...(named === undefined ? {} : { registry: named }),
	legalBasis: null,
	description: both('Uraian.', 'Description.'),
	guide: { eligibility: null, selection: null, questions: null, complaints: null, source: null } as never,
})
const dataset = (id: string, register: unknown) => ({
	id,
	register,
	title: both(`Tabel ${id}`),
	simulated: false,
	programmes: [] as string[],
})

async function use(
	registries: readonly SocialRegistry[],
	programmes: readonly Programme[],
	datasets: readonly unknown[],
	language: 'id' | 'en' = 'id',
) {
	vi.resetModules()
	vi.doMock('../../../src/contract/read-generated.ts', () => ({
		readProgrammes: () => programmes,
		readDatasets: () => datasets,
		tableReader: () => () => registries,
	}))
	const { registryUse } = await import('../../../src/topics/social-registries/registry-use.ts')
	return registryUse(language)
}

describe('the register of every programme and dataset', () => {
	const registries = [registry('Lama', false), registry('Baru', true)]

	it('tells who uses the reference, who does not yet, and what no source tells', async () => {
		const { lead, programmes } = await use(
			registries,
			[programme('a'), programme('b', 'Lama'), programme('c', 'Baru')],
			[],
		)
		expect(programmes.map(({ cells }) => cells)).toEqual([
			['Program c', 'Baru', 'ya'],
			['Program b', 'Lama', 'belum'],
			['Program a', 'belum disebut', 'belum diketahui'],
		])
		expect(Object.values(lead ?? {}).join('')).toBe(
			'1 dari 3 program memilih penerima dari Baru, menurut sumbernya. 1 memakai register lain dan belum memakai Baru. Register 1 program belum disebut sumbernya.',
		)
	})

	it('knows the reference among other words of a dataset, and takes no part of a word for it', async () => {
		const tables = [dataset('a', 'Barudak'), dataset('b', both('Baru, Januari 2026', 'New, January 2026'))]
		const { datasets } = await use(registries, [], tables, 'en')
		expect(datasets.map(({ href, cells }) => [href, ...cells])).toEqual([
			['/en/data/b/', 'Tabel b', 'New, January 2026', 'yes'],
			['/en/data/a/', 'Tabel a', 'Barudak', 'does not apply'],
		])
	})

	it('asks only lists of recipients for the reference: surveys and simulations choose nobody', async () => {
		const list = { ...dataset('c', 'Lama'), programmes: ['pkh'] }
		const { datasets } = await use(
			registries,
			[],
			[list, { ...list, id: 'd', simulated: true }, dataset('e', 'Survei'), dataset('f', 'Baru')],
		)
		expect(datasets.map(({ cells }) => cells.at(-1))).toEqual(['ya', 'belum', 'belum', 'tidak berlaku'])
	})

	it('says in a sentence that no dataset uses the reference, instead of a column of one word', async () => {
		const { datasets, noneUses } = await use(registries, [], [dataset('a', 'Survei')])
		expect(datasets[0]?.cells).toEqual(['Tabel a', 'Survei'])
		expect(noneUses).toBe('Tidak satu pun dataset di portal ini memakai Baru.')
		const some = await use(registries, [], [dataset('a', 'Baru')])
		expect(some.noneUses).toBeNull()
		expect((await use(registries, [], [])).noneUses).toBeNull()
	})

	it('judges nobody where no register is the reference', async () => {
		const { lead, programmes, reference } = await use([registry('Lama', false)], [programme('b', 'Lama')], [])
		expect([lead, reference]).toEqual([null, null])
		expect(programmes[0]?.cells).toEqual(['Program b', 'Lama'])
	})
})
