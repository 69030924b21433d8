import { z } from 'zod'

/** Kinds of files that may be attached to an article, with what readers call them. */
export const attachmentKinds = { pdf: 'PDF', csv: 'CSV' } as const
export type AttachmentKind = keyof typeof attachmentKinds

/** Name of a file in `attachments/`: it is part of its address. */
export const attachmentNameSchema = z
	.string()
	.max(100)
	.regex(/^[a-z0-9]+(?:[-_.][a-z0-9]+)*\.(?:pdf|csv)$/, {
		error:
			'nama dari huruf kecil, angka, dan tanda hubung, berakhir .pdf atau .csv / a name of small letters, digits and hyphens that ends with .pdf or .csv',
	})

/** A file of an article in its front matter: its name in `attachments/`, and what it is, in the language of the item. */
export const attachmentSchema = z.strictObject({ file: attachmentNameSchema, title: z.string().min(3).max(120) })

/** Where the site has the files that articles lead to. */
export const ATTACHMENTS = 'lampiran'

/** How heavy each of these files is, by its name: what a reader wants to know before asking for it. */
export const attachmentSizesSchema = z.record(z.string(), z.int().positive())

export function attachmentKind(file: string): AttachmentKind {
	return file.endsWith('.csv') ? 'csv' : 'pdf'
}
