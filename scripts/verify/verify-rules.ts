import type { Rule } from '../checks/finding/finding.ts'

/** What a finished site is held to before it is published. */
export const verifyRules = {
	expectedPage: {
		id: 'site-expected-page',
		explanation: {
			id: 'Setiap wilayah dan indikator punya halaman dalam kedua bahasa.',
			en: 'Every area and indicator has a page in both languages.',
		},
	},
	head: {
		id: 'site-page-head',
		explanation: {
			id: 'Setiap halaman menyebut bahasa, judul, dan ringkasannya.',
			en: 'Every page names its language, title and description.',
		},
	},
	link: {
		id: 'site-link',
		explanation: {
			id: 'Setiap tautan di dalam situs menuju halaman dan bagian yang ada.',
			en: 'Every link inside the site leads to a page and a place that exist.',
		},
	},
	thirdParty: {
		id: 'site-third-party',
		explanation: {
			id: 'Halaman tidak mengambil apa pun dari pihak ketiga.',
			en: 'No page fetches anything from a third party.',
		},
	},
	inline: {
		id: 'site-inline',
		explanation: {
			id: 'Halaman tidak memuat skrip atau gaya di dalam tag.',
			en: 'No page carries an inline script or a style attribute.',
		},
	},
	json: {
		id: 'site-json',
		explanation: { id: 'Setiap berkas JSON bisa dibaca.', en: 'Every JSON file can be read.' },
	},
	path: {
		id: 'site-machine-path',
		explanation: {
			id: 'Tidak ada alamat folder dari mesin pembuat situs.',
			en: 'No folder of the machine that built the site shows.',
		},
	},
} as const satisfies Record<string, Rule>
