import { readDatasets } from '../../contract/read-generated.ts'
import { sourceText } from '../../facts/source-line.ts'
import { address } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { recordAddress } from '../../schemas/record-address.ts'
import { dataText } from '../data/data-text.ts'

/** Publishers and tables behind the recipients of an area, and where all its figures are. */
export function areaSource(datasets: readonly string[], code: string, language: Language) {
	const used = readDatasets().filter(({ id }) => datasets.includes(id))
	return {
		datasets: used,
		...sourceText({ datasets: used, computed: 'none' }, language),
		actions: [
			{ label: 'JSON', href: recordAddress(code) },
			{ label: areaText(language).downloads, href: '#unduh' },
		],
	}
}

/** Publisher and table of a dataset, its file, and its page: what stands under every figure. */
export function recipientSource(dataset: string, language: Language) {
	const datasets = readDatasets().filter(({ id }) => id === dataset)
	const simulated = datasets.some((one) => one.simulated)
	return {
		datasets,
		...sourceText({ datasets, computed: 'none' }, language),
		actions: [
			{ label: simulated ? recipientText(language).csv : chartText(language).csv, href: `/unduh/${dataset}.csv` },
			{ label: dataText(language).title, href: address(language, `/data/${dataset}/`) },
		],
	}
}
