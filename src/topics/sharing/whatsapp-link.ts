/** A link that hands a message to WhatsApp; it works without a script. */
export function whatsAppLink(title: string, address: string): string {
	return `https://wa.me/?text=${encodeURIComponent(`${title} ${address}`)}`
}
