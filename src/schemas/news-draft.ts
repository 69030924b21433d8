import { z } from 'zod'
import { attachmentNameSchema } from './attachment.ts'
import type { Language } from './bilingual.ts'
import type { News } from './news.ts'

/** Heaviest picture taken, in characters of base64: 150 KB. */
const MOST_PICTURE = Math.ceil((150 * 1024) / 3) * 4

/** Name of an item in addresses and files. */
export const newsSlugSchema = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
	.max(80)

/** What the form of a news item sends: its files as they are to be written, and those of its picture and attachments that are new. */
export const newsDraftSchema = z.strictObject({
	slug: newsSlugSchema,
	/** True where the item was opened from the folder: else no item of that name is touched. */
	replaces: z.boolean(),
	id: z.string(),
	en: z.string().nullable(),
	picture: z
		.strictObject({
			name: z
				.string()
				.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.jpg$/)
				.max(100),
			base64: z.base64().max(MOST_PICTURE),
		})
		.nullable(),
	/** How heavy they may be is for the gate to say; the desk's server takes no endless body. */
	attachments: z.array(z.strictObject({ name: attachmentNameSchema, base64: z.base64() })),
})
export type NewsDraft = z.infer<typeof newsDraftSchema>

/** An item of the office's folder, for the list of those that may be opened. */
export type ListedNews = { slug: string; title: string; date: string; draft: boolean }

/** An item as its file holds it. */
export type NewsFileContent = { news: News; body: string }

/** An item by language; a translation may be missing. */
export type OpenedNews = Partial<Record<Language, NewsFileContent>>
