import { describe, expect, it } from 'vitest'
import { checkCharacter } from '../../../src/figure-id/check-character.ts'
import { judgeRemade } from '../../../src/figure-id/judge-remade.ts'
import { readFigureId } from '../../../src/figure-id/read-figure-id.ts'

function parts(figure: string, content: string, edition: string) {
	const read = readFigureId(figure + content + edition + checkCharacter(figure + content + edition))
	if (!read) throw new Error('an id of ours cannot be read')
	return read
}

describe('the id of a comparison made by a reader', () => {
	const now = parts('AAAAAA', 'BBBB', 'CC')

	it('is current while the comparison shows the same numbers of the same issue', () => {
		expect(judgeRemade(now, now)).toBe('current')
	})

	it('tells a newer issue of the data from other numbers', () => {
		expect(judgeRemade(parts('AAAAAA', 'BBBB', 'C0'), now)).toBe('reissued')
		expect(judgeRemade(parts('AAAAAA', 'B000', 'CC'), now)).toBe('superseded')
	})

	it('is unknown where it belongs to another comparison, or where there is nothing to compare any more', () => {
		expect(judgeRemade(parts('A00000', 'BBBB', 'CC'), now)).toBe('unknown')
		expect(judgeRemade(now, null)).toBe('unknown')
	})
})
