import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWordHint } from '../../issue/nearest-word.ts'

export const newsAttachmentRule: Rule = {
	id: 'news-attachment',
	explanation: {
		id: 'Lampiran yang disebut berita ialah berkas di folder attachments/ kantor.',
		en: 'A file that an item attaches lies in attachments/ of the office.',
	},
}

export function unknownAttachment(file: string, there: readonly string[]): Finding {
	return broken(
		newsAttachmentRule,
		{ id: 'nama berkas di attachments/', en: 'the name of a file in attachments/' },
		file,
		nearestWordHint(file, there, {
			id: 'taruh berkasnya di attachments/ dalam folder kantor, dengan nama itu',
			en: "put the file into attachments/ in the office's folder, under that name",
		}),
	)
}
