/** What the name of a saved chart is made from: the figure's id, the page's path, and the years in its subtitle. */
export type NamedChart = { id: string; path: string; subtitle: string; simulated: boolean; extension: string }

/** A file name that says what is inside: `tren-p0-35.29-2004-2025.svg`, with `-simulasi` where due. */
export function fileName({ id, path, subtitle, simulated, extension }: NamedChart): string {
	// A page opened from a disk names its file, and the folders around the copy come first.
	const steps = path.split('/').filter((step) => step !== '' && step !== 'index.html')
	const english = steps.includes('en')
	const page = steps.at(-1) ?? ''
	const years = [...new Set(subtitle.match(/\b(19|20)\d\d\b/g) ?? [])].toSorted()
	const span = years.length > 2 ? [years[0], years.at(-1)] : years
	const parts = [id, page === 'en' || id.includes(page) ? '' : page, ...span, english ? 'en' : '']
	return `${[...parts, simulated ? 'simulasi' : ''].filter((part) => part).join('-')}.${extension}`
}
