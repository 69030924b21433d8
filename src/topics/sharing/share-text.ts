import { dictionary } from '../../i18n/dictionary.ts'

/** What the script of the sharing link says; bundled with it, so that no page bears it. */
export const shareText = dictionary({
	id: {
		printed: (day: string) => `Dicetak ${day}.`,
		byWhatsApp: 'Kirim lewat WhatsApp',
		copyAddress: 'Salin alamat',
		copied: 'Alamat disalin',
		failed: 'Tidak dapat menyalin. Salin alamat dari bilah peramban.',
	},
	en: {
		printed: (day: string) => `Printed ${day}.`,
		byWhatsApp: 'Send by WhatsApp',
		copyAddress: 'Copy address',
		copied: 'Address copied',
		failed: 'Copying did not work. Copy the address from the address bar.',
	},
})
