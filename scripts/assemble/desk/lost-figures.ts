import { existsSync, readFileSync } from 'node:fs'
import { publishedFigures } from '../../../src/gate/comparison/published-figures.ts'
import { keyText } from '../../../src/gate/comparison/table-figure.ts'

/** Figures of a dataset's file that are not in the table about to take its place, by period; empty where none is lost. */
export function lostFigures(file: string, csv: string): Map<string, number> {
	const lost = new Map<string, number>()
	if (!existsSync(file)) return lost
	const kept = new Set(publishedFigures(csv).map(keyText))
	for (const figure of publishedFigures(readFileSync(file, 'utf8')))
		if (!kept.has(keyText(figure))) lost.set(figure.period, (lost.get(figure.period) ?? 0) + 1)
	return lost
}

/** Why nothing was saved: a desk adds and corrects, it never removes. */
export function sayLost(dataset: string, lost: ReadonlyMap<string, number>): string {
	const counts = [...lost].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, count]) => `${period} (${count})`)
	const listed = counts.join(', ')
	return `Tidak disimpan: angka yang sudah ada di ${dataset}.csv akan hilang, yaitu periode ${listed}. Tekan Periksa sekali lagi, atau tulis nama dataset lain. / Not saved: figures that are in ${dataset}.csv would be lost, of the periods ${listed}. Press Check once more, or write another name.`
}
