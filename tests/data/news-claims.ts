import { numberAt, shippedValues } from './shipped-data.ts'

const values = shippedValues()
const at = (area: string, period: string, indicator: string): number => numberAt(values, area, period, indicator)
const p0 = (area: string, period: string): number => at(area, period, 'p0')
const poor = (area: string, period: string): number => at(area, period, 'penduduk-miskin')
const line = (area: string, period: string): number => at(area, period, 'garis-kemiskinan')
/** Mean distance of the poor to the line, in percent of it. */
const meanGap = (area: string): number => (100 * at(area, '2025', 'p1')) / p0(area, '2025')
const rise = (from: number, to: number): number => 100 * (to / from - 1)

function villagesOf(regency: string, status?: string): number {
	return [...values].filter(
		([key, value]) =>
			key.startsWith(`${regency}.`) && key.endsWith(' 2024 status-idm') && (status === undefined || value === status),
	).length
}
const villageShare = (regency: string, status: string): number =>
	(100 * villagesOf(regency, status)) / villagesOf(regency)

const classes = ['keluarga-pra-sejahtera', 'keluarga-sejahtera-1', 'keluarga-sejahtera-2'] as const
const families = (village: string): number => classes.reduce((sum, id) => sum + at(village, '2020', id), 0)
const familyShare = (village: string, id: string): number => (100 * at(village, '2020', id)) / families(village)
const madura = ['35.26', '35.27', '35.28', '35.29']
const maduraPoor = madura.reduce((sum, area) => sum + poor(area, '2025'), 0)

/** What a news item says beyond the figures of the areas in its front matter. */
export type Claims = {
	/** Further areas whose figures the item quotes. */
	areas?: readonly string[]
	/** Numbers worked out from shipped figures. */
	derived?: readonly number[]
	/** Numbers printed by the source the item names, and limits of the method. */
	printed?: readonly number[]
}

/** Claims by slug; an item that is absent quotes shipped figures of its own areas only. */
export const newsClaims: Readonly<Record<string, Claims>> = {
	'blora-maret-2025': {
		areas: ['33.29', '33.74'],
		derived: [
			p0('33.16', '2024') - p0('33.16', '2025'),
			p0('33.16', '2025') - p0('33', '2025-03'),
			villageShare('33.16', 'berkembang'),
			villageShare('33.16', 'maju'),
			villageShare('33.16', 'mandiri'),
		],
	},
	'desa-di-paser': {
		areas: ['64.01.08.2012', '64.01.06.2007'],
		derived: ['mandiri', 'maju', 'berkembang'].map((status) => villageShare('64.01', status)),
		printed: [0.8155],
	},
	'desa-mandiri-sumenep': {
		areas: ['35.29.15.2008', '35.29.01.2009'],
		printed: [0.8155],
		derived: [0, ...['mandiri', 'maju', 'berkembang'].map((status) => villageShare('35.29', status))],
	},
	'desa-pilang-lima-bidang': { derived: [families('33.16.02.2006')] },
	'empat-kabupaten-madura': {
		derived: [maduraPoor, (100 * maduraPoor) / poor('35', '2025-03'), meanGap('35.26'), meanGap('35.27')],
	},
	'forum-bangkalan-dtsen': { areas: ['35.27'], derived: [p0('35.26', '2024') - p0('35.26', '2025'), meanGap('35.26')] },
	'garis-kemiskinan-naik': {
		derived: [
			p0('35.29', '2021') - p0('35.29', '2025'),
			...['35.29', '35.26', '33.16', '64.01'].map((area) => rise(line(area, '2021'), line(area, '2025'))),
		],
		printed: [2100],
	},
	'kemiskinan-maret-2026': {
		derived: ['00', '33', '35'].map((area) => p0(area, '2025-03') - p0(area, '2026-03')),
	},
	'kube-tanah-grogot': { derived: [p0('64.01', '2024') - p0('64.01', '2025')] },
	'kunjungan-tuban-ke-pasuruan': { printed: [4011, 2_500_000], derived: [4011 - 891, (100 * 891) / 4011] },
	'lima-kabupaten-idm': {
		// The limit of the class, and the width of the band above it.
		printed: [0.5989, 0.02],
		derived: [
			['33.16', '35.23', '35.26', '35.29', '64.01'].reduce((sum, area) => sum + villagesOf(area), 0),
			...['33.16', '35.23', '35.26', '35.29', '64.01'].map((area) => villageShare(area, 'mandiri')),
		],
	},
	'mahakam-ulu-sejak-2015': { derived: [p0('64.11', '2024') - p0('64.11', '2025')] },
	'dua-pasuruan': { printed: [500_000] },
	'sumenep-satu-dari-enam': {
		derived: [
			p0('35.29', '2024') - p0('35.29', '2025'),
			p0('35.29', '2021') - p0('35.29', '2025'),
			p0('35.29', '2022') - p0('35.29', '2023'),
			p0('35.29', '2025') - p0('35', '2025-03'),
			poor('35.29', '2021') - poor('35.29', '2025'),
			rise(line('35.29', '2024'), line('35.29', '2025')),
		],
	},
	'tabel-randublatung-serupa': {
		areas: ['33.16.02.2009'],
		derived: [
			...['33.16.02.2006', '33.16.02.2009', '33.16.02.2001'].flatMap((village) => [
				families(village),
				...classes.map((id) => familyShare(village, id)),
			]),
			...classes.map((id) => sumOfTable(id)),
			classes.reduce((sum, id) => sum + sumOfTable(id), 0),
		],
		// Limits of the three groups of the study, and the width of the difference.
		printed: [1090, 1783, 1959, 3594, 0.2],
	},
	'tiga-pilar-sumenep': {
		derived: [p0('35.29', '2021') - p0('35.29', '2022'), poor('35.29', '2021') - poor('35.29', '2022')],
		// The misprint of the English abstract, which the item is about.
		printed: [18.75],
	},
}

function sumOfTable(id: string): number {
	return [...values].filter(([key]) => key.endsWith(` 2020 ${id}`)).reduce((sum, [, value]) => sum + Number(value), 0)
}

/** Every number that an item about these areas may quote. */
export function quotableNumbers(slug: string, areas: readonly string[]): readonly number[] {
	const claims = newsClaims[slug] ?? {}
	const about = new Set([...areas, ...(claims.areas ?? [])])
	const shipped = [...values]
		.filter(([key]) => about.has(key.slice(0, key.indexOf(' '))))
		.map(([, value]) => Number(value))
	return [...shipped, ...(claims.derived ?? []), ...(claims.printed ?? [])]
}

/** Villages by status in a regency, for tables in news items. */
export { villagesOf }
