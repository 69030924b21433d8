import { listDownloads, readIndicators } from '../contract/read-generated.ts'
import { readTemplateFile, templateFolder } from '../schemas/fixed-downloads.ts'
import type { Indicator } from '../schemas/indicator.ts'

/** A workbook to fill in: the indicator it is named after, and the area whose parts it lists. */
export type Template = { indicator: Indicator; area: string; file: string }

/** All templates that can be downloaded, in the order of the registry. */
export function templates(): Template[] {
	const found = listDownloads().flatMap((path) => {
		const name = path.startsWith(`${templateFolder}/`) ? readTemplateFile(path.slice(templateFolder.length + 1)) : null
		return name ? [{ ...name, file: path }] : []
	})
	return [...readIndicators().values()].flatMap((indicator) =>
		found.filter((one) => one.indicator === indicator.id).map(({ area, file }) => ({ indicator, area, file })),
	)
}

/** The template in which an indicator has a column: its own, or that of what it belongs to. */
export function templateOf(indicator: Indicator): Template | null {
	if (indicator.derived) return null
	const own = templates().find((one) => one.indicator.id === indicator.id)
	if (own) return own
	const outer = readIndicators().get(indicator.belongsTo ?? '')
	return outer ? templateOf(outer) : null
}
