import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import { boundaryTwice, boundaryWithoutCode } from '../../../src/gate/rules/boundary-code.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import type { Finding } from '../../../src/issue/finding.ts'

/** Codes met so far, each with the file that holds it. */
export type CodesBefore = Map<string, string>

/** The area of a feature, and what is wrong with it; a code met for the first time is remembered. */
export function boundaryCode(
	said: unknown,
	file: string,
	register: AreaRegister,
	before: CodesBefore,
): { code: string | null; finding: Finding | null } {
	if (typeof said !== 'string' || said === '') return { code: null, finding: boundaryWithoutCode(said) }
	const unknown = knownArea(said, register)
	if (unknown) return { code: said, finding: unknown }
	const earlier = before.get(said)
	if (earlier !== undefined) return { code: said, finding: boundaryTwice(said, earlier) }
	before.set(said, file)
	return { code: said, finding: null }
}
