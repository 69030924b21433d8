import { readAttachmentSizes } from '../../contract/read-generated.ts'
import { sayBytes } from '../../format/bytes.ts'
import { ATTACHMENTS, attachmentKind, attachmentKinds } from '../../schemas/attachment.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'

/** A file that an item leads to, with what a reader wants to know before asking for it. */
export type Attachment = { href: string; title: string; about: string; type: string; bytes: number }

const types = { pdf: 'application/pdf', csv: 'text/csv' } as const

/** The files of an item in their order. */
export function articleAttachments({ attachments = [] }: Pick<News, 'attachments'>, language: Language): Attachment[] {
	return attachments.map(({ file, title }) => {
		const kind = attachmentKind(file)
		const bytes = readAttachmentSizes()[file] ?? 0
		const about = bytes === 0 ? attachmentKinds[kind] : `${attachmentKinds[kind]}, ${sayBytes(bytes, language)}`
		return { href: `/${ATTACHMENTS}/${file}`, title, about, type: types[kind], bytes }
	})
}
