import { readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { registerOf, rowsOf, textOf } from './shipped-data.ts'

/** Names that the shipped office gave to what has an address: datasets, news, indicators, programmes, districts, comparisons. */
export function shippedNames(): string[] {
	const { comparisons = [] }: { comparisons?: { id: string }[] } = parse(textOf('data/office/portal.yaml'))
	return [
		...new Set([
			...['observations', 'recipients', 'news'].flatMap((folder) =>
				readdirSync(`data/office/${folder}`).map((file) => file.replace(/\..*/, '')),
			),
			...['indicators.csv', 'programmes.csv'].flatMap((file) => registerOf(file, 'id').map(({ id = '' }) => id)),
			...rowsOf('data/office/electoral-districts.csv').map(({ dapil = '' }) => dapil),
			...comparisons.map(({ id }) => id),
		]),
	].filter((name) => name !== '')
}
