import { SIMULATION_PREFIX } from '../../../src/gate/rules/simulated-areas.ts'
import type { SeededRandom } from './seeded-random.ts'

/** How the sample's recipients of one programme come about. */
export type SampleProgramme = {
	id: string
	name: { id: string; en: string }
	/** Seed of its own, so that one programme can change without the others. */
	seed: number
	/** Recipients per point of a village's size, before chance. */
	intensity: number
	/** Share of the villages that the programme does not reach. */
	missing: number
	/** Size of the programme in each year. */
	years: Readonly<Record<string, number>>
	/** Headings after area, programme and period, and one recipient's cells below them. */
	columns: readonly string[]
	cells(random: SeededRandom): readonly string[]
}

/** Picks by weights, which are percent. */
function weighted(random: SeededRandom, weights: readonly (readonly [string, number])[]): string {
	let left = random.whole(1, 100)
	for (const [word, percent] of weights) {
		left -= percent
		if (left <= 0) return word
	}
	return weights[0]?.[0] ?? ''
}

const components = [
	['pendidikan', 52],
	['kesehatan', 31],
	['kesejahteraan-sosial', 17],
] as const

const ages = [
	['umur-18-29', 44],
	['umur-30-44', 36],
	['umur-45-59', 16],
	['umur-60-lebih', 4],
] as const

/** The five programmes of the sample. Amounts are those of `programme-benefits.csv`; all counts are invented. */
export const sampleProgrammes: readonly SampleProgramme[] = [
	{
		id: 'pkh',
		name: { id: 'Program Keluarga Harapan', en: 'Family Hope Programme' },
		seed: 99_011,
		intensity: 0.62,
		missing: 0.03,
		years: { '2021': 1, '2022': 1.04, '2023': 1.08, '2024': 1.02 },
		columns: ['komponen'],
		cells: (random) => [weighted(random, components)],
	},
	{
		id: 'sembako',
		name: { id: 'Program Sembako', en: 'Staple Food Programme' },
		seed: 99_012,
		intensity: 0.95,
		missing: 0.01,
		years: { '2021': 0.9, '2022': 1, '2023': 1.05, '2024': 1.07 },
		columns: [],
		cells: () => [],
	},
	{
		id: 'kube',
		name: { id: 'Kelompok Usaha Bersama', en: 'Joint Business Groups' },
		seed: 99_013,
		intensity: 0.016,
		missing: 0.35,
		years: { '2021': 0.8, '2022': 1, '2023': 1.3, '2024': 1.5 },
		columns: ['nilai_rupiah'],
		cells: () => ['20000000'],
	},
	{
		id: 'bantuan-modal-usaha',
		name: { id: 'Bantuan modal usaha', en: 'Business capital grants' },
		seed: 99_014,
		intensity: 0.07,
		missing: 0.18,
		years: { '2021': 0.6, '2022': 0.8, '2023': 1.2, '2024': 1.4 },
		columns: ['nilai_rupiah'],
		cells: () => ['2500000'],
	},
	{
		id: 'pelatihan-keterampilan',
		name: { id: 'Pelatihan keterampilan', en: 'Skills training' },
		seed: 99_015,
		intensity: 0.11,
		missing: 0.12,
		years: { '2021': 0.7, '2022': 1, '2023': 1.1, '2024': 1.3 },
		columns: ['jenis_kelamin', 'kelompok_umur', 'disabilitas'],
		cells: (random) => [
			random.chance(0.58) ? 'perempuan' : 'laki-laki',
			weighted(random, ages),
			random.chance(0.06) ? 'ya' : 'tidak',
		],
	},
]

/** Name of a programme's simulated dataset. */
export function sampleDataset({ id }: Pick<SampleProgramme, 'id'>): string {
	return `${SIMULATION_PREFIX}${id}-simulasi`
}

/** Every file of the simulation in `recipients/`, by name. */
export const sampleFileNames: readonly string[] = sampleProgrammes.flatMap((programme) =>
	['csv', 'yaml'].map((ending) => `${sampleDataset(programme)}.${ending}`),
)
