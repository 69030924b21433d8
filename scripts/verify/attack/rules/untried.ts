/** What an attack leaves out because it would take too long. */
export const untriedKinds = {
	sampled: {
		id: 'sel tersamar tidak dicoba satu per satu, hanya cuplikannya: terlalu banyak yang saling terkait',
		en: 'hidden cells not tried one by one, only a sample: too many hang together',
	},
	officers: {
		id: 'sel tersamar tanpa percobaan petugas desa: terlalu banyak yang saling terkait',
		en: 'hidden cells without the try of village officers: too many hang together',
	},
	amounts: {
		id: 'baris rupiah yang campuran bantuannya terlalu banyak untuk dicoba',
		en: 'rows of rupiah with too many mixtures of benefits to try',
	},
	sums: {
		id: 'tabel yang tidak dicoba sebagai jumlah semua tabel lain: terlalu banyak pilihan',
		en: 'tables not tried as the sum of any others: too many choices',
	},
} as const

export type UntriedKind = keyof typeof untriedKinds

/** Counts what an attack leaves out. Nothing is left out in silence: the report of a build says each number. */
export type Untried = {
	add(kind: UntriedKind, count: number, source?: string): void
	/** How many of each kind, those with none left out, and of what they are where that was said. */
	counts(): { kind: UntriedKind; count: number; sources: string[] }[]
}

export function countUntried(): Untried {
	const left = new Map<UntriedKind, { count: number; sources: Set<string> }>()
	return {
		add(kind, count, source) {
			if (count <= 0) return
			const own = left.get(kind) ?? { count: 0, sources: new Set<string>() }
			own.count += count
			if (source) own.sources.add(source)
			left.set(kind, own)
		},
		counts: () => [...left].map(([kind, { count, sources }]) => ({ kind, count, sources: [...sources] })),
	}
}
