/** What an attack leaves out because it would take too long. */
export const untriedKinds = {
	sampled: {
		id: 'sel tersamar hanya dicuplik: terlalu banyak yang saling terkait',
		en: 'hidden cells only sampled: too many hang together',
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
	add(kind: UntriedKind, count: number): void
	/** How many of each kind, those with none left out. */
	counts(): { kind: UntriedKind; count: number }[]
}

export function countUntried(): Untried {
	const counts = new Map<UntriedKind, number>()
	return {
		add(kind, count) {
			if (count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count)
		},
		counts: () => [...counts].map(([kind, count]) => ({ kind, count })),
	}
}
