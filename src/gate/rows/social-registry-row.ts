import { z } from 'zod'
import type { SocialRegistry } from '../../schemas/social-registry.ts'
import { optionalTextCell, textCell, yesNoCell } from './cells.ts'

const cells = z.strictObject({
	id: textCell,
	nama: textCell,
	nama_en: textCell,
	acuan: yesNoCell,
	dasar_hukum: optionalTextCell,
	keterangan: textCell,
	keterangan_en: textCell,
})

/** One row of `social-registries.csv`. */
export const socialRegistryRowSchema = cells.transform(
	(row): SocialRegistry => ({
		id: row.id,
		name: { id: row.nama, en: row.nama_en },
		isReference: row.acuan,
		legalBasis: row.dasar_hukum,
		description: { id: row.keterangan, en: row.keterangan_en },
	}),
)

export const socialRegistryHeadings: readonly string[] = Object.keys(cells.shape)
