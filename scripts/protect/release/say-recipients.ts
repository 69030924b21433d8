import type { ProtectedDataset } from './protected-dataset.ts'

/** Which way the recipients of a build came: protected in this run, or read from tables without any row. */
export function sayRecipients(datasets: readonly Pick<ProtectedDataset, 'way'>[]): string[] {
	if (datasets.length === 0) return []
	const fromRows = datasets.filter(({ way }) => way === 'rows').length
	const fromTables = datasets.length - fromRows
	const ways = [
		...(fromRows > 0
			? [`${fromRows} dilindungi di memori dari baris simulasi · protected in memory from simulated rows`]
			: []),
		...(fromTables > 0 ? [`${fromTables} dari protected/ · from protected/`] : []),
	]
	const without =
		fromRows === 0 ? ['dibangun tanpa satu baris pun tentang orang · built without any row about a person'] : []
	return [`Penerima · recipients: ${[...ways, ...without].join('; ')}`]
}
