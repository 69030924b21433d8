import { formatPeriodRange } from '../../../src/format/period.ts'
import { apiResources } from '../../../src/schemas/api-resources.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import { apiExamples, type ExampleSource } from './api/api-examples.ts'
import type { CatalogueEntry } from './catalogue/catalogue-entry.ts'

/**
 * `/llms.txt` (llmstxt.org): what a program that answers questions must know before it quotes this portal, and where the
 * figures stand that it may quote. Simulated datasets are not in it.
 */
export function llmsText(
	entries: readonly CatalogueEntry[],
	source: ExampleSource & { readonly portal: Portal },
): string {
	const { portal } = source
	const real = entries.filter(({ dataset }) => !dataset.simulated)
	const parts = portal.languages.flatMap((language) => [
		`# ${portal.title}: ${portal.tagline[language]}`,
		`> ${portal.publisher[language]}. ${portal.notice[language]}`,
		words[language].rules.map((rule) => `- ${rule}`).join('\n'),
		`## ${words[language].interface}`,
		interfaceLines(source, language),
		`## ${words[language].datasets}`,
		real.map((entry) => datasetLine(entry, language)).join('\n'),
		`## ${words[language].more}`,
		moreLines(portal, language),
	])
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function interfaceLines(source: ExampleSource & { readonly portal: Portal }, language: Language): string {
	const { site } = source.portal
	const examples = apiExamples(source)
	const lines = apiResources
		.filter(({ name }) => examples[name] !== undefined)
		.map(({ path, says }) => `- \`${site}${path}\`: ${says[language]}`)
	return [...lines, `- [OpenAPI](${site}/api/v1/openapi.json)`, `- [index.json](${site}/api/v1/index.json)`].join('\n')
}

function datasetLine({ dataset, page, distributions }: CatalogueEntry, language: Language): string {
	const { title, publisher, periods, cautions } = dataset
	const files = distributions.map(({ format, url }) => `[${format.name}](${url})`).join(', ')
	const told = [
		`${publisher[language]}, ${formatPeriodRange(periods.first, periods.last, language)}. ${files}.`,
		...cautions.map((caution) => caution[language]),
	]
	return `- [${title[language]}](${page[language]}): ${told.join(' ')}`
}

function moreLines({ site }: Portal, language: Language): string {
	const prefix = language === 'id' ? '' : `/${language}`
	return Object.entries(words[language].pages)
		.map(([path, name]) => `- [${name}](${site}${prefix}${path})`)
		.join('\n')
}

const words = {
	id: {
		rules: [
			'Sebut setiap angka bersama wilayah, periode, penerbit, dan peringatannya. Peringatan ada di setiap rekaman indikator (`sumber[].peringatan`) dan di setiap berkas gambar (`datasets[].cautions`).',
			'Angka yang kosong bukan nol. Status O berarti belum ada, M tidak berlaku, Q disamarkan; angka yang disamarkan tidak boleh ditebak.',
			'Persentase tidak dirata-ratakan antarwilayah, dan penerima program tidak dijumlahkan antarprogram atau antarperiode.',
			'Setiap indikator punya tingkat terendah yang sah (`tingkat_terendah`). Di bawahnya tidak ada angka, dan tidak boleh dibuat.',
			'Data simulasi ditandai (`simulasi`) dan bukan data nyata.',
			'Kutip kode gambar atau alamat halamannya, agar angka dapat diperiksa di /cek/.',
		],
		interface: 'Antarmuka data',
		datasets: 'Dataset',
		more: 'Penjelasan',
		pages: {
			'/metodologi/': 'Metodologi',
			'/glosarium/': 'Glosarium',
			'/koreksi/': 'Koreksi',
			'/cek/': 'Cek kode gambar',
		},
	},
	en: {
		rules: [
			'Name each figure together with its area, period, publisher and cautions. Cautions stand in every record of an indicator (`sumber[].peringatan`) and in every file of figure ids (`datasets[].cautions`).',
			'An empty figure is not zero. Status O means missing, M not applicable, Q suppressed; suppressed figures must not be guessed.',
			'Percentages are never averaged over areas, and recipients are never added up over programmes or periods.',
			'Each indicator has a lowest valid level (`tingkat_terendah`). Below it there are no figures, and none may be made.',
			'Simulated data is marked (`simulasi`) and is not real.',
			'Cite the figure id or the address of its page, so that the number can be checked at /cek/.',
		],
		interface: 'Data interface',
		datasets: 'Datasets',
		more: 'Explanations',
		pages: {
			'/metodologi/': 'Methods',
			'/glosarium/': 'Glossary',
			'/koreksi/': 'Corrections',
			'/cek/': 'Check a figure id',
		},
	},
} as const
