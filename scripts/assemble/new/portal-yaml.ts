import { type Answers, defaultAnswers, officialName } from './answers.ts'

/** The settings of a new portal, commented in both languages as the example's are. */
export function portalYaml(answers: Answers, homeIndicator: string): string {
	const { area, contact, languages } = answers
	const name = area.name
	const isProvince = area.kind === 'provinsi'
	const both = (id: string, en: string) => [
		`  id: ${quoted(id)}`,
		...(languages.includes('en') ? [`  en: ${quoted(en)}`] : []),
	]
	const office = officeInEnglish(answers)
	return `${[
		'# Pengaturan portal. Ubah di sini, lalu jalankan: npm run check -- --data FOLDER_INI',
		'# Portal settings. Change them here, then run: npm run check -- --data THIS_FOLDER',
		'',
		'title: Terang',
		'tagline:',
		...both(`Statistik sosial ${name}`, `Social statistics of ${name}`),
		'publisher:',
		...both(answers.office, office),
		'# Kalimat di kaki setiap halaman. The sentence at the foot of every page.',
		'notice:',
		...both(`Diterbitkan oleh ${answers.office}.`, `Published by ${theOffice(answers)}.`),
		'',
		'# Boleh kosong; portal lalu mengatakan bahwa kontaknya belum ada. May be empty; the portal then says so.',
		'contact:',
		...Object.entries(contact).map(([key, text]) => `  ${key}: ${quoted(text)}`),
		'',
		'# Alamat situs tanpa garis miring di ujung. Address of the site, no slash at the end.',
		`site: ${answers.site}`,
		'',
		'# Bahasa portal: [id], atau [id, en]. Languages of the portal: [id], or [id, en].',
		`languages: [${languages.join(', ')}]`,
		'',
		'# Wilayah dan indikator yang diceritakan beranda. Area and indicator that the home page tells of.',
		`home_area: "${area.code}"`,
		`home_indicator: ${homeIndicator}`,
		'',
		'# Semua kabupaten/kota di provinsi ini mendapat laman; angka di bawahnya ada di tabel unduhan.',
		'# All kabupaten/kota of these provinces get a page; figures below them stand in the tables to download.',
		`provinces: ["${area.code.slice(0, 2)}"]`,
		'# Semua kecamatan, desa, dan kelurahan di kabupaten/kota ini mendapat laman. Boleh kosong: [].',
		'# All kecamatan, desa and kelurahan of these kabupaten/kota get a page. May be empty: [].',
		`regencies: [${isProvince ? '' : `"${area.code}"`}]`,
		'',
		'# comma: 1.234,5 (Excel Indonesia). point: 1,234.5.',
		'number_format: comma',
		'',
		'# Ambang kerahasiaan K: jumlah penerima di bawah K tidak diterbitkan.',
		'# Disclosure threshold K: numbers of recipients below K are not published.',
		'threshold: 5',
		'',
		'# true: pembaca boleh menyimpan halaman di gawainya dan membacanya tanpa jaringan. false: tidak.',
		'# true: readers may keep pages on their devices and read them offline. false: they may not.',
		'offline: true',
		'',
		'licence:',
		...both(
			'Teks dan olahan portal ini berlisensi CC BY 4.0. Angka penerbit lain dikutip dengan menyebut sumbernya.',
			'Texts and derived figures of this portal are licensed CC BY 4.0. Figures of other publishers are quoted with the source named.',
		),
		'# Ketentuan yang sama dalam bentuk yang dikenal program. The same terms in a form that programs know.',
		'licence_id: CC-BY-4.0',
	].join('\n')}\n`
}

/** The default name is translated; a name of the office's own is not guessed at. */
export function officeInEnglish({ area, office }: Answers): string {
	return office === defaultAnswers(area).office ? `Office of Social Affairs of ${officialName(area)}` : office
}

/** The same inside a sentence: a translated name has its article, a name of the office's own stands as it is. */
export function theOffice(answers: Answers): string {
	const name = officeInEnglish(answers)
	return name === answers.office ? name : `the ${name}`
}

/** A text in quotes, as YAML and JSON both read it. */
export function quoted(text: string): string {
	return JSON.stringify(text)
}
