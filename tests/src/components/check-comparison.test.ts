import { describe, expect, it } from 'vitest'
import { judgeComparison } from '../../../src/components/check/check-comparison.ts'
import { checkCharacter } from '../../../src/figure-id/check-character.ts'
import { readFigureId } from '../../../src/figure-id/read-figure-id.ts'

function parts(figure: string, content: string, edition: string) {
	const read = readFigureId(figure + content + edition + checkCharacter(figure + content + edition))
	if (!read) throw new Error('an id of ours cannot be read')
	return read
}

describe('the id of a comparison made by a reader', () => {
	const now = parts('AAAAAA', 'BBBB', 'CC')

	it('is current while the comparison shows the same numbers of the same issue', () => {
		expect(judgeComparison(now, now)).toBe('current')
	})

	it('tells a newer issue of the data from other numbers', () => {
		expect(judgeComparison(parts('AAAAAA', 'BBBB', 'C0'), now)).toBe('reissued')
		expect(judgeComparison(parts('AAAAAA', 'B000', 'CC'), now)).toBe('superseded')
	})

	it('is unknown where it belongs to another comparison, or where there is nothing to compare any more', () => {
		expect(judgeComparison(parts('A00000', 'BBBB', 'CC'), now)).toBe('unknown')
		expect(judgeComparison(now, null)).toBe('unknown')
	})
})
