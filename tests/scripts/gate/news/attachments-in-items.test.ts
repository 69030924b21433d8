import { describe, expect, it } from 'vitest'
import { checkNewsFiles } from '../../../../scripts/gate/news/check-news.ts'
import { attachedFiles } from '../../../../scripts/site/attachments/place-attachments.ts'
import { context, file, good, short } from './news-case.ts'

const attachments = ['notulen.pdf', 'usulan.csv']
const withFiles = (...entries: readonly (readonly [file: string, title: string])[]) => {
	const lines = entries.map(([name, title]) => `  - file: ${name}\n    title: "${title}"\n`)
	return good.replace('source:', `attachments:\n${lines.join('')}source:`)
}
const check = (id: string, en: string) =>
	checkNewsFiles([file('forum.en.mdx', en), file('forum.id.mdx', id)], { ...context, attachments })

describe('files that an item attaches', () => {
	it('have a title in each language, and are published once', () => {
		const [id, en] = [withFiles(['notulen.pdf', 'Notulen']), withFiles(['notulen.pdf', 'Minutes'])]
		const { news, issues } = check(id, en)
		expect(issues).toEqual([])
		expect(attachedFiles(news)).toEqual(['notulen.pdf'])
	})

	it('are there, under the very name', () => {
		const wrong = withFiles(['notulem.pdf', 'Notulen'])
		expect(check(wrong, wrong).issues.map(short)).toMatchInlineSnapshot(`
			[
			  "data/office/news/forum.en.mdx:10:11 [news-attachment]
			  expected nama berkas di attachments/ / the name of a file in attachments/, received notulem.pdf
			  hint: mungkin maksudnya notulen.pdf / perhaps notulen.pdf is meant",
			  "data/office/news/forum.id.mdx:10:11 [news-attachment]
			  expected nama berkas di attachments/ / the name of a file in attachments/, received notulem.pdf
			  hint: mungkin maksudnya notulen.pdf / perhaps notulen.pdf is meant",
			]
		`)
	})

	it('have a name that can be an address', () => {
		for (const name of ['../portal.yaml', 'Notulen Forum.pdf', 'notulen.docx', 'notulen.pdf.exe']) {
			const wrong = withFiles([name, 'Notulen'])
			expect(check(wrong, wrong).issues.map(({ rule }) => rule)).toContain('news-schema')
		}
	})

	it('are the same in both languages', () => {
		const { issues } = check(
			withFiles(['notulen.pdf', 'Notulen'], ['usulan.csv', 'Usulan']),
			withFiles(['notulen.pdf', 'Minutes']),
		)
		expect(issues.map(short)).toMatchInlineSnapshot(`
			[
			  "data/office/news/forum.en.mdx:null:null [news-pair]
			  expected attachments notulen.pdf, usulan.csv, seperti di forum.id.mdx / attachments notulen.pdf, usulan.csv, as in forum.id.mdx, received notulen.pdf
			  hint: samakan attachments pada kedua bahasa / make attachments the same in both languages",
			]
		`)
	})
})
