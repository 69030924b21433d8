import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'

/** A citation with the id of the figure it quotes: "… /wilayah/35.29/. Kode gambar K7Q2M9-3T8B-4XR". */
export function citeFigure(citation: string, figureId: string | undefined, language: Language): string {
	return figureId ? `${citation}. ${chartText(language).figureId} ${figureId}` : citation
}
