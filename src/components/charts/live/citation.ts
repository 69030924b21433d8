/** What a chart is cited by; all of it stands in the page already. */
export type CitedChart = {
	subtitle: string
	source: string
	portal: string
	address: string
	/** The id with the word for it; none for a chart that was drawn in the browser. */
	figureId?: string | undefined
	accessed: string
}

/** "Persentase penduduk miskin, Sumenep, 2004–2025. Sumber: BPS, … Terang, https://…/#tren-p0. Kode gambar …. Diakses 2026-11-25." */
export function citationOf({ subtitle, source, portal, address, figureId, accessed }: CitedChart): string {
	const sentence = (text: string) => `${text.replace(/[.\s]+$/, '')}.`
	const id = figureId ? [sentence(figureId)] : []
	return [sentence(subtitle), sentence(source), `${portal}, ${address}.`, ...id, sentence(accessed)].join(' ')
}
