/**
 * Lets paper carry the comparison that is shown: the foot of the page says its address and draws it as a QR code. The
 * code that draws it is fetched after all else.
 */
export async function printAddress(address: string): Promise<void> {
	const line = document.querySelector('.foot .brief p')
	const picture = document.querySelector<HTMLImageElement>('.brief-qr')
	if (line) line.textContent = address.replace(/^https?:\/\//, '')
	if (!picture) return
	const { qrPicture } = await import('../../format/qr-picture.ts')
	picture.src = qrPicture(address)
}
