import { createHash } from 'node:crypto'

/** Some contents in one word of 22 letters: 132 bits of their SHA-256, equal where they are. */
export function wordOf(contents: string | Uint8Array): string {
	return createHash('sha256').update(contents).digest('base64url').slice(0, 22)
}
