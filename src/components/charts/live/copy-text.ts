/** Puts text on the clipboard; over plain HTTP, where browsers offer no clipboard, by way of a text field. */
export async function copyText(text: string): Promise<void> {
	if (navigator.clipboard) return navigator.clipboard.writeText(text)
	const field = document.createElement('textarea')
	field.className = 'vh'
	field.value = text
	document.body.append(field)
	field.select()
	const copied = document.execCommand('copy')
	field.remove()
	if (!copied) throw new Error('not copied')
}
