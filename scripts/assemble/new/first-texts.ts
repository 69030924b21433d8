import { capital } from '../../../src/format/first-letter.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { type Answers, officialName } from './answers.ts'
import { officeInEnglish, quoted, theOffice } from './portal-yaml.ts'

const TEXTS = ['news', 'about', 'method'] as const
type TextKind = (typeof TEXTS)[number]

/** File of a text in an office folder, without language. */
const files: Readonly<Record<TextKind, string>> = {
	news: 'news/portal-dibuka',
	about: 'pages/tentang',
	method: 'pages/metodologi',
}

/** A first news item as a draft, and the office's own words on two pages, in the languages of the portal. */
export function firstTexts(answers: Answers, day: string): Map<string, string> {
	const texts: Readonly<Record<TextKind, (language: Language) => string>> = {
		news: (language) => firstNews(answers, day, language),
		about: (language) => aboutPage(answers, language),
		method: (language) => methodPage(answers, language),
	}
	const written = TEXTS.flatMap((kind) =>
		answers.languages.map((language): [string, string] => [`${files[kind]}.${language}.mdx`, texts[kind](language)]),
	)
	return new Map(written)
}

function firstNews(answers: Answers, day: string, language: Language): string {
	const region = officialName(answers.area)
	const isId = language === 'id'
	const matter = [
		`title: ${quoted(isId ? `Portal statistik sosial ${region} dibuka` : `A portal of social statistics of ${region} opens`)}`,
		`summary: ${quoted(isId ? `Angka sosial ${region} kini dapat dibaca, dibandingkan, dan diunduh siapa saja.` : `Social figures of ${region} can now be read, compared and downloaded by anyone.`)}`,
		`date: ${day}`,
		isId
			? '# Draf: tidak terbit. Ubah teksnya, lalu hapus baris berikut pada kedua bahasa.'
			: '# A draft: not published. Change the text, then remove the next line in both languages.',
		'draft: true',
		'category: berita',
		`areas: [${quoted(answers.area.code)}]`,
		`source: ${quoted(isId ? answers.office : officeInEnglish(answers))}`,
	]
	const body = isId
		? [
				`${answers.office} membuka portal ini supaya angka sosial ${region} dapat dibaca siapa saja: warga, wartawan, anggota dewan, dan peneliti.`,
				'## Apa yang ada',
				'Setiap halaman wilayah memuat angka, grafik, sumber, dan tautan unduhan. Bila suatu angka belum ada, halaman mengatakannya.',
				'## Yang berikutnya',
				'Tulis di sini angka apa yang akan menyusul dan kapan.',
			]
		: [
				`${capital(theOffice(answers))} opens this portal so that social figures of ${region} can be read by anyone: citizens, journalists, council members and researchers.`,
				'## What is here',
				'Every page of an area holds figures, charts, sources and downloads. Where a figure is missing, the page says so.',
				'## What comes next',
				'Write here which figures will follow, and when.',
			]
	return `---\n${matter.join('\n')}\n---\n\n${body.join('\n\n')}\n`
}

function aboutPage(answers: Answers, language: Language): string {
	const region = officialName(answers.area)
	return language === 'id'
		? `Portal ini diterbitkan oleh ${answers.office} untuk warga ${region}.\n`
		: `This portal is published by ${theOffice(answers)} for the people of ${region}.\n`
}

function methodPage({ start }: Answers, language: Language): string {
	if (language === 'id') {
		return start === 'empty'
			? 'Portal ini belum memuat angka. Sumber dan cara setiap angka akan disebut di halaman [Data](/data/).\n'
			: 'Angka pertama portal ini ikut dalam program dan dipotong untuk wilayah ini. Sumber dan catatannya disebut di halaman [Data](/data/).\n'
	}
	return start === 'empty'
		? 'This portal holds no figures yet. Source and method of each will be told on the page [Data](/en/data/).\n'
		: 'The first figures of this portal come with the program, cut to this region. Their sources and cautions are told on the page [Data](/en/data/).\n'
}
