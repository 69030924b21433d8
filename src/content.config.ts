import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { newsSchema } from './schemas/news.ts'

/** News items; the id of an entry is its file name, `<slug>.<language>`. */
const news = defineCollection({
	loader: glob({
		base: './src/content/news',
		pattern: '*.mdx',
		generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
	}),
	schema: newsSchema,
})

export const collections = { news }
