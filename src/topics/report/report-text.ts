import { dictionary } from '../../i18n/dictionary.ts'

/** Texts of the form by which a mistake is reported. */
export const reportText = dictionary({
	id: {
		title: 'Laporkan kesalahan',
		intro: 'Salin isian ini, lengkapi, lalu kirim ke kantor penerbit.',
		noContact:
			'Kantor ini belum mencantumkan surel, telepon, WhatsApp, atau alamat di portal ini, jadi isian di bawah belum dapat dikirim dari sini. Salin atau cetak, lalu sampaikan di kantornya pada jam kerja.',
		page: 'Alamat halaman:',
		figure: 'Kode gambar, bila ada:',
		rest: ['Yang tertulis:', 'Yang seharusnya:', 'Sumbernya (tabel, penerbit, tanggal):'],
		noPersons:
			'Jangan sertakan nama, NIK, nomor KK, atau alamat siapa pun. Masalah penerima bantuan disampaikan langsung ke kantor.',
		subject: 'Laporan kesalahan',
		mail: 'Tulis surel',
		whatsapp: 'Kirim lewat WhatsApp',
		copy: 'Salin isian',
		copied: 'Isian disalin.',
		failed: 'Tidak dapat menyalin. Pilih teksnya, lalu salin sendiri.',
	},
	en: {
		title: 'Report a mistake',
		intro: 'Copy this form, fill it in, and send it to the office that publishes this portal.',
		noContact:
			'The office has put no e-mail, telephone, WhatsApp or address on this portal yet, so this form cannot be sent from here. Copy or print it, and bring it to the office in office hours.',
		page: 'Address of the page:',
		figure: 'Id of the figure, if there is one:',
		rest: ['What it says:', 'What it should say:', 'Source (table, publisher, date):'],
		noPersons:
			'Leave out names, identity numbers, family card numbers and addresses of people. Take questions about recipients to the office itself.',
		subject: 'Report of a mistake',
		mail: 'Write an e-mail',
		whatsapp: 'Send by WhatsApp',
		copy: 'Copy the form',
		copied: 'The form is copied.',
		failed: 'It could not be copied. Select the text and copy it yourself.',
	},
})
