import { copyFileSync, createReadStream, mkdirSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename, join } from 'node:path'
import { ATTACHMENTS } from '../../../src/schemas/attachment.ts'
import { ATTACHMENTS_FOLDER, listAttachments } from '../../gate/attachments/check-attachments.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import { stableJson } from '../../ground/files/stable-json.ts'
import { contentType } from '../host/content-type.ts'

/** The files that news leads to, each once; drafts lead to none, for no page shows them. */
export function attachedFiles(news: readonly Pick<NewsItem, 'news'>[]): string[] {
	return [...new Set(news.flatMap(({ news: { attachments = [] } }) => attachments.map(({ file }) => file)))].sort()
}

/** Tells the pages how heavy the files are. */
export function writeAttachmentSizes(files: readonly string[], office: string, generated: string): void {
	const sizes = files.map((file) => [file, statSync(join(office, ATTACHMENTS_FOLDER, file)).size])
	if (files.length > 0)
		writeFileSync(join(generated, `${ATTACHMENTS_FOLDER}.json`), stableJson(Object.fromEntries(sizes)))
}

/** Serves them from the office's folder, for the development server. */
export function serveAttachments(office: string) {
	return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
		const path = url.split('?')[0] ?? ''
		const name = basename(path)
		if (path !== `/${ATTACHMENTS}/${name}` || !listAttachments(office).includes(name)) next()
		else
			createReadStream(join(office, ATTACHMENTS_FOLDER, name)).pipe(
				response.setHeader('Content-Type', contentType(name)),
			)
	}
}

/** Puts the files into a site as the gate read them. */
export function placeAttachments(files: readonly string[], office: string, site: string): void {
	if (files.length > 0) mkdirSync(join(site, ATTACHMENTS), { recursive: true })
	for (const file of files) copyFileSync(join(office, ATTACHMENTS_FOLDER, file), join(site, ATTACHMENTS, file))
}
