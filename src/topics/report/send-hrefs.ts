/** A letter by e-mail that holds a text; each of its lines stands apart from the next. */
export function mailHref(email: string, subject: string, text: string): string {
	const body = text.replaceAll('\n', '\r\n\r\n')
	return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** A message that holds a text; numbers at home begin with 0, which abroad is 62. */
export function whatsappHref(number: string, text: string): string {
	const digits = number.replace(/\D/g, '').replace(/^0/, '62')
	return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`
}
