import { tooLong } from '../../../src/gate/rules/picture-file.ts'
import type { Finding } from '../../../src/issue/finding.ts'

/** What is so many times wider or higher than its other side shows nothing on a page. */
const MOST_RATIO = 10

export function ratioFault({ width, height }: { width: number; height: number }): Finding | null {
	const ratio = Math.max(width / height, height / width)
	return ratio <= MOST_RATIO ? null : tooLong(MOST_RATIO, width, height)
}
