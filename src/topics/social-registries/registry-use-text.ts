import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the page that tells which register programmes and datasets refer to. */
export const registryUseText = dictionary({
	id: {
		title: 'Register acuan',
		intro: 'Register yang dirujuk setiap program dan dataset, dan yang belum memakai register acuan.',
		using: (some: string, all: string) => `${some} dari ${all} program`,
		choose: (register: string) => `memilih penerima dari ${register}, menurut sumbernya`,
		others: (count: string, register: string) => `${count} memakai register lain dan belum memakai ${register}.`,
		untolds: (count: string) => `Register ${count} program belum disebut sumbernya.`,
		noReference: 'Belum ada register yang dicatat sebagai acuan.',
		untoldMeans:
			'Belum disebut berarti tidak ada sumber yang menyebut registernya. Itu tidak berarti programnya tidak memakai register.',
		registries: 'Register penerima',
		reference: 'acuan',
		programmes: 'Program',
		noProgrammes: 'Belum ada program yang tercatat di portal ini.',
		datasets: 'Dataset',
		datasetsNote:
			'Survei dan pencatatan penduduk tidak memilih penerima: sumbernya disebut apa adanya, dan acuan itu tidak wajib baginya.',
		noneUses: (register: string) => `Tidak satu pun dataset di portal ini memakai ${register}.`,
		noDatasets: 'Belum ada dataset di portal ini.',
		register: 'Register atau sumber',
		isUsed: (register: string) => `Memakai ${register}`,
		untold: 'belum disebut',
		uses: { reference: 'ya', other: 'belum', untold: 'belum diketahui', apart: 'tidak berlaku' },
		link: 'Lihat register acuan',
		fact: 'Register penerima',
	},
	en: {
		title: 'Reference register',
		intro: 'The register that each programme and dataset refers to, and those that do not use the reference yet.',
		using: (some: string, all: string) => `${some} of ${all} programmes`,
		choose: (register: string) => `choose recipients from ${register}, as their sources say`,
		others: (count: string, register: string) =>
			`Programmes with another register, not using ${register} yet: ${count}.`,
		untolds: (count: string) => `Programmes whose register no source names: ${count}.`,
		noReference: 'No register has been recorded as the reference.',
		untoldMeans: 'Not named means that no source names the register. It does not mean that the programme uses none.',
		registries: 'Registers of recipients',
		reference: 'reference',
		programmes: 'Programmes',
		noProgrammes: 'No programme is on record on this portal yet.',
		datasets: 'Datasets',
		datasetsNote:
			'Surveys and population records choose no recipients: their source is named as it is, and the reference does not bind them.',
		noneUses: (register: string) => `No dataset of this portal uses ${register}.`,
		noDatasets: 'There is no dataset on this portal yet.',
		register: 'Register or source',
		isUsed: (register: string) => `Uses ${register}`,
		untold: 'not named',
		uses: { reference: 'yes', other: 'not yet', untold: 'not known', apart: 'does not apply' },
		link: 'See the reference register',
		fact: 'Register of recipients',
	},
})
