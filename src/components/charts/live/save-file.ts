/** Long enough for a browser to have taken the file. */
const KEEP_MS = 10_000

/** Hands a file to the browser to be saved under a name. */
export function saveFile(blob: Blob, name: string): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(blob)
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS)
}
