import { defineCollection } from 'astro:content'
import { pathToFileURL } from 'node:url'
import { glob } from 'astro/loaders'
import { z } from 'zod'
import { type OfficeTexts, officeTexts } from './contract/office-texts.ts'
import { newsSchema } from './schemas/news.ts'

/** Texts of the office in one of its folders; the id of an entry is its file name, `<name>.<language>`. */
function textsOf(kind: OfficeTexts) {
	const folder = officeTexts(kind)
	// The loader would warn of a folder that is missing or empty, and any may be.
	if (folder === null) return () => []
	return glob({
		base: pathToFileURL(`${folder}/`),
		pattern: '*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	})
}

/** News items. */
const news = defineCollection({ loader: textsOf('news'), schema: newsSchema })

/** What an office adds to pages of the portal, such as `tentang.id`. */
const pages = defineCollection({ loader: textsOf('pages'), schema: z.strictObject({}) })

/** Notes on programmes, by id of the programme and language. */
const programmes = defineCollection({ loader: textsOf('programmes'), schema: z.strictObject({}) })

export const collections = { news, pages, programmes }
