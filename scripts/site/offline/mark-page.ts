import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { RELEASE_PLACE } from '../../../src/offline/release-mark.ts'

/** The mark stands in the first tag of a page. */
const HEAD_BYTES = 256

/** Puts the release into a page whose place for it is empty, without writing the rest anew. True when it had one. */
export function markPage(file: string, release: string): boolean {
	const descriptor = openSync(file, 'r+')
	try {
		const head = Buffer.alloc(HEAD_BYTES)
		readSync(descriptor, head, 0, HEAD_BYTES, 0)
		const place = head.indexOf(`data-rilis="${RELEASE_PLACE}"`)
		if (place < 0) return false
		writeSync(descriptor, release, place + 'data-rilis="'.length)
		return true
	} finally {
		closeSync(descriptor)
	}
}
