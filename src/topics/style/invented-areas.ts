/** Names of areas that do not exist. */
export const inventedAreas = [
	'Contoh',
	'Andai',
	'Umpama',
	'Misal',
	'Khayal',
	'Dongeng',
	'Hikayat',
	'Fiksi',
	'Imaji',
	'Lamun',
	'Kisah',
	'Cerita',
] as const

/** Names longer than any place in Indonesia bears. */
export const longNames = [
	'Kabupaten Kepulauan Contoh Tenggara Barat Daya',
	'Kota Administrasi Umpama Selatan Baru',
	'Kabupaten Andaikata Hulu Seberang Tengah',
] as const

/** Figures that rise and fall without chance: the same ones in every build. */
export function inventedFigures(count: number, middle: number, spread: number): number[] {
	return Array.from({ length: count }, (_, index) => {
		const wave = Math.sin(index * 1.7) * 0.6 + Math.sin(index * 0.37) * 0.4
		return Math.round((middle + spread * wave) * 100) / 100
	})
}

/** Fifty areas with a figure each. */
export const fiftyAreas: readonly (readonly [name: string, value: number])[] = inventedFigures(50, 12, 8).map(
	(value, index) => [`Contoh ${index + 1}`, value] as const,
)
