import type { Rule } from '../../../src/issue/finding.ts'
import { briefRule } from '../../site/briefs/brief-rule.ts'

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
	anchor: {
		id: 'site-anchor',
		explanation: {
			id: 'Setiap id ada sekali di halaman, dan setiap label atau pola menunjuk id yang ada.',
			en: 'Every id stands once on a page, and every label or pattern points to one that exists.',
		},
	},
	heading: {
		id: 'site-heading',
		explanation: {
			id: 'Halaman punya satu h1, dan tingkat judul tidak melompat.',
			en: 'A page has one h1, and its headings skip no level.',
		},
	},
	twin: {
		id: 'site-twin',
		explanation: {
			id: 'Halaman menyebut alamatnya sendiri dan kembarannya dalam setiap bahasa.',
			en: 'A page names its own address and its twin in every language.',
		},
	},
	unique: {
		id: 'site-unique-head',
		explanation: {
			id: 'Tidak ada dua halaman dengan judul atau ringkasan yang sama.',
			en: 'No two pages share a title or a description.',
		},
	},
	sitemap: {
		id: 'site-sitemap',
		explanation: {
			id: 'Peta situs memuat setiap halaman untuk pembaca, dan hanya itu.',
			en: 'The sitemap lists every page for readers, and nothing else.',
		},
	},
	policy: {
		id: 'site-policy',
		explanation: {
			id: 'Setiap halaman membawa kebijakan keamanan isi.',
			en: 'Every page carries the content security policy.',
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
	picture: {
		id: 'site-picture',
		explanation: {
			id: 'Gambar untuk dibagikan berukuran 1200 × 630 piksel dan paling besar 100 kB.',
			en: 'A picture for sharing is 1200 by 630 pixels and at most 100 kB.',
		},
	},
	brief: briefRule,
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
