import { z } from 'zod'
import { areaCodePattern } from '../../schemas/area-level.ts'
import type { SearchAlias } from '../../schemas/search-alias.ts'
import { textCell } from './cells.ts'

const cells = z.strictObject({ frasa: textCell.min(2), maksud: textCell.min(2) })

/** One row of `search-aliases.csv`; what is meant tells by its form whether it is a code, an address or words. */
export const searchAliasRowSchema = cells.transform(({ frasa, maksud }): SearchAlias => {
	const kind = areaCodePattern.test(maksud) ? 'area' : maksud.startsWith('/') ? 'address' : 'words'
	return { phrase: frasa, kind, meant: maksud }
})

export const searchAliasHeadings: readonly string[] = Object.keys(cells.shape)
