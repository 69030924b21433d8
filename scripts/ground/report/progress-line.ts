import { formatNumber } from '../../../src/format/number.ts'
import type { ReadProgress } from '../../../src/gate/read/read-progress.ts'
import { sayablePath } from '../../../src/issue/sayable-path.ts'

/** Wipes the line that `progressLine` wrote. */
export const clearLine = '\r\u001b[2K'

/** A line that overwrites itself on a terminal: `data/observations/x.csv  42 %  1.234 baris / rows`. */
export function progressLine({ file, rows, bytes, totalBytes }: ReadProgress): string {
	const percent = totalBytes === 0 ? 100 : Math.floor((bytes / totalBytes) * 100)
	return `${clearLine}${sayablePath(file)}  ${percent} %  ${formatNumber(rows, 0, 'id')} baris / rows`
}
