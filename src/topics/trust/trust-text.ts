import { dictionary } from '../../i18n/dictionary.ts'

/** How readers are kept from falling for a page that only looks like this one. */
export const trustText = dictionary({
	id: {
		neverAsks: 'Portal ini tidak pernah meminta NIK, nomor kartu, atau uang.',
		trueAddress: (host: string) =>
			`Halaman yang asli beralamat ${host}; periksa tulisan itu di baris alamat peramban sebelum percaya.`,
	},
	en: {
		neverAsks: 'This portal never asks for identity numbers, card numbers or money.',
		trueAddress: (host: string) =>
			`A true page of it has the address ${host}; look for those letters in the address bar before you trust one.`,
	},
})
