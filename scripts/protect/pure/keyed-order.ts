import { createHmac } from 'node:crypto'
import type { AreaTree } from './area-tree.ts'

const known = new WeakMap<AreaTree, Map<string, Float64Array>>()

/**
 * A number from 0 to 1 for each node of a tree, the same for the same secret and area code, whatever is counted
 * there, and whichever programme and period is protected: HMAC-SHA-256 of the code. Among figures that would do
 * equally well as cover, the lowest is hidden, so that the choice tells nothing about counts, and the periods of
 * one programme hide the same areas where the same counts are small. Worked out once per tree and secret.
 */
export function keyedOrder(tree: AreaTree, secret: string): Float64Array {
	const bySecret = known.get(tree) ?? new Map<string, Float64Array>()
	known.set(tree, bySecret)
	const order = bySecret.get(secret) ?? Float64Array.from(tree.codes, (code) => keyedNumber(secret, code))
	bySecret.set(secret, order)
	return order
}

function keyedNumber(secret: string, code: string): number {
	return createHmac('sha256', secret).update(code).digest().readUInt32BE(0) / 2 ** 32
}
