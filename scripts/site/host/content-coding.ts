import type { Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { isCompressible } from './content-type.ts'

/** How an answer is packed. */
export type Coding = 'br' | 'gzip'

/** The best packing that a visitor takes; none for files that are packed already. */
export function coding(path: string, accepted: string | string[] | undefined): Coding | undefined {
	if (!isCompressible(path)) return undefined
	const names = String(accepted ?? '')
	if (/\bbr\b/.test(names)) return 'br'
	return /\bgzip\b/.test(names) ? 'gzip' : undefined
}

/** Level 6: what hosts use that pack while they send, a tenth above the smallest. */
export function packer(coding: Coding): Transform {
	return coding === 'gzip' ? createGzip() : createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
}
