import { areaKey, bareName } from '../../gate/mapping/areas/area-key.ts'
import { understand } from '../../gate/mapping/understand.ts'
import type { Answers } from '../../gate/mapping/understanding.ts'
import type { SourceFile } from '../../gate/mapping/workbook/source-file.ts'
import { areaAlias } from '../../gate/rules/area-alias.ts'
import type { AreaName } from '../../schemas/area-name.ts'
import type { OfficeRegisters } from './office-registers.ts'

/**
 * Names of a file that no register knew and somebody answered for, as the office's own list may take them up: none that
 * is the area's own name in another place, and none that the gate would refuse beside those that stand there.
 */
export function answeredNames(file: SourceFile, registers: OfficeRegisters, answers: Answers): AreaName[] {
	const { areas, office } = registers
	const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith('area:')))
	const { unmatched } = understand(file, registers.mapping, others)
	const answered = unmatched.flatMap(({ id, text }) => {
		const area = areas.get(answers[id] ?? '')
		const name = bareName(text)
		const isNew = area && /\p{L}{2}/u.test(name) && areaKey(name) !== areaKey(area.name)
		return isNew ? [{ name, code: area.code, note: null }] : []
	})
	const listed = [...office.aliases, ...answered].map((alias, line) => ({ line, alias }))
	const refused = new Set(areaAlias(listed, areas).map(({ line }) => line))
	return answered.flatMap(({ name, code }, at) => (refused.has(office.aliases.length + at) ? [] : [{ name, code }]))
}
