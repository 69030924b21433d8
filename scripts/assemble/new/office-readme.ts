import { type Answers, officialName } from './answers.ts'
import { registers } from './empty-registers.ts'

/** What the guide of a folder tells beside the answers: its datasets, and the two folders seen from each other. */
export type ReadmeFacts = { datasets: readonly { id: string; title: string }[]; fromProgram: string; hasTiles: boolean }

/** The guide in the folder: what each file is, the commands, and what to do first. */
export function officeReadme(answers: Answers, { datasets, fromProgram, hasTiles }: ReadmeFacts): string {
	const { area, office, start, languages } = answers
	const command = (name: string) =>
		`npm ${name === 'start' ? 'start' : `run ${name}`} -- --data ${quotedPath(fromProgram)}`
	const translated = languages.includes('en')
	return `${[
		`# Portal ${officialName(area)}`,
		`Folder ini milik ${office}. Semua yang khas kantor ada di sini; program Terang ada di folder lain dan tidak perlu diubah. Versi baru program cukup ditaruh di samping folder ini.`,
		'## Perintah',
		'Jalankan dari folder program:',
		[
			'```sh',
			`${command('desk')}    # meja data: berkas Excel menjadi data yang terbit`,
			`${command('check')}   # periksa saja`,
			`${command('start')}       # periksa, bangun, dan lihat di http://127.0.0.1:4321`,
			`${command('build')}   # bangun situs ke folder dist`,
			'```',
		].join('\n'),
		'Meja data terbuka juga dengan klik dua kali: `Mulai-Terang.cmd` (Windows), `Mulai-Terang.command` (macOS), atau `Mulai-Terang.desktop` (Linux).',
		'Setiap pesan dijelaskan dalam `docs/pesan-galat.md` di folder program.',
		'## Yang pertama dikerjakan',
		[
			'1. Buka `portal.yaml` dengan Notepad. Periksa nama kantor, kontak, dan alamat situs.',
			datasets.length > 0
				? '2. Baca keterangan setiap dataset di `observations/` (berkas `.yaml`) dan hapus kalimat yang tidak lagi cocok.'
				: '2. Taruh dataset pertama di `observations/`: satu berkas `.csv` dan satu berkas `.yaml` dengan nama yang sama. Caranya di `docs/panduan-walidata.md`.',
			'3. Ubah berita pertama di `news/`. Ia masih draf: hapus baris `draft: true` untuk menerbitkannya.',
			'4. Jalankan perintah pertama di atas sampai tidak ada masalah.',
		].join('\n'),
		'## Isi folder',
		fileTable([
			['`portal.yaml`', 'siapa yang menerbitkan, wilayah, bahasa, dan kontak'],
			['`observations/`', observationsSaid(datasets)],
			...registers.map(({ file, purpose }): [string, string] => [`\`${file}\``, purpose]),
			[
				'`news/`',
				`berita, ${translated ? 'dua berkas setiap berita: `.id.mdx` dan `.en.mdx`' : 'satu berkas `.id.mdx` setiap berita'}`,
			],
			['`pictures/`', 'gambar untuk berita'],
			['`attachments/`', 'lampiran berita: PDF dan CSV'],
			['`pages/`', 'kalimat kantor untuk halaman Tentang dan Metodologi'],
			['`Mulai-Terang.cmd`, `Mulai-Terang.command`, `Mulai-Terang.desktop`', 'membuka meja data dengan klik dua kali'],
			['`rujukan/`', 'daftar kode wilayah untuk dicari di Excel; tidak dibaca program'],
			['`.github/`, `.gitlab-ci.yml`', 'membangun dan menerbitkan situs secara otomatis di GitHub atau GitLab'],
			['`.gitignore`', 'menjaga supaya baris tentang penerima tidak ikut tersimpan dalam riwayat'],
		]),
		'Register yang baru berisi judul kolom boleh dibiarkan kosong. Arti setiap kolom ada dalam `data/README.md` di folder program.',
		'## Mencari kode wilayah',
		'`rujukan/wilayah.xlsx` memuat nama dan kode. Di Excel, salin lembarnya ke buku kerja Anda, lalu pakai rumus:',
		['```text', '=VLOOKUP(A2; wilayah!A:B; 2; FALSE)', '```'].join('\n'),
		'Nama desa dapat berulang di kecamatan lain. Periksa kolom `kecamatan`, atau saring lebih dahulu. Pakailah berkas `.xlsx`: bila `wilayah.csv` dibuka langsung, Excel mengubah kode menjadi angka atau jam.',
		'## Peta',
		hasTiles
			? 'Peta kotak kabupaten/kota sudah ada. Peta kotak kecamatan belum: daftar wilayah yang dipakai program tidak memuat letaknya, dan menebak letak akan menyesatkan.'
			: 'Peta kotak belum ada: daftar wilayah yang dipakai program tidak memuat letak kabupaten/kota atau kecamatan, dan menebak letak akan menyesatkan.',
		'Selama itu portal menggambar batang berurutan. Untuk mendapat peta, isi `tile-positions.csv` atau taruh batas wilayah di `boundaries/`; caranya di `docs/peta.md`.',
		'## Data penerima',
		'Baris tentang penerima tetap di luar folder ini. `npm run protect` membuat tabel yang aman di `protected/`; lihat `docs/melindungi-data.md`.',
		...(start === 'sample'
			? [
					`Folder ini memuat kabupaten rekaan dengan penerima simulasi, supaya bentuk tabelnya terlihat. Keluarkan sebelum terbit: \`npm run sample -- --data ${quotedPath(fromProgram)} --remove\`.`,
				]
			: []),
	].join('\n\n')}\n`
}

function observationsSaid(datasets: ReadmeFacts['datasets']): string {
	if (datasets.length === 0) return 'dataset; masih kosong'
	return `dataset: ${datasets.map(({ id, title }) => `\`${id}\` (${title})`).join('; ')}`
}

function fileTable(rows: readonly [string, string][]): string {
	return ['| berkas | isi |', '| --- | --- |', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

function quotedPath(path: string): string {
	return /\s/.test(path) ? `"${path}"` : path
}
