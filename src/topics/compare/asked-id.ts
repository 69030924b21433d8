import { canMakeIds } from '../../figure-id/figure-id-in-browser.ts'
import { judgeRemade } from '../../figure-id/judge-remade.ts'
import { readFigureId } from '../../figure-id/read-figure-id.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { compareText } from './compare-text.ts'

/**
 * What became of the id in the address (`kode`), in words: `/cek/` hands it over with the comparison it belongs to, for
 * only here is that made anew. `null` where nobody asks.
 */
export async function sayAskedId(
	query: string,
	makeId: () => Promise<string>,
	language: Language,
): Promise<string | null> {
	const asked = readFigureId(new URLSearchParams(query).get('kode') ?? '')
	if (!asked || !canMakeIds()) return null
	const now = await makeId()
	const t = compareText(language)
	const texts = { current: t.idCurrent, reissued: t.idReissued, superseded: t.idSuperseded, unknown: t.idOther }
	return texts[judgeRemade(asked, readFigureId(now))](asked.id, now)
}
