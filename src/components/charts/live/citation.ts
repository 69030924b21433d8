/** What a chart is cited by; all of it stands in the page already. */
export type CitedChart = { subtitle: string; source: string; portal: string; address: string; accessed: string }

/** "Persentase penduduk miskin, Sumenep, 2004–2025. Sumber: BPS, … Terang, https://…/#tren-p0. Diakses 2026-11-25." */
export function citationOf({ subtitle, source, portal, address, accessed }: CitedChart): string {
	const sentence = (text: string) => `${text.replace(/[.\s]+$/, '')}.`
	return [sentence(subtitle), sentence(source), `${portal}, ${address}.`, sentence(accessed)].join(' ')
}
