import { areaIndex } from '../../gate/mapping/areas/area-index.ts'
import { areaKey, bareName } from '../../gate/mapping/areas/area-key.ts'
import { understand } from '../../gate/mapping/understand.ts'
import type { Answers } from '../../gate/mapping/understanding.ts'
import type { SourceFile } from '../../gate/mapping/workbook/source-file.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { AreaName } from '../../schemas/area-name.ts'
import type { OfficeRegisters } from './office-registers.ts'

/**
 * Names of a file that no register knew and somebody answered for, as the office's own list may take them up: none that
 * is the area's own name in another place, and none that means another area of the same parent already (`area-alias`).
 */
export function answeredNames(file: SourceFile, { areas, mapping }: OfficeRegisters, answers: Answers): AreaName[] {
	const others = Object.fromEntries(Object.entries(answers).filter(([id]) => !id.startsWith('area:')))
	const index = areaIndex(mapping)
	const places = new Map<string, AreaName>()
	for (const { id, text } of understand(file, mapping, others).unmatched) {
		const area = areas.get(answers[id] ?? '')
		const name = bareName(text)
		if (!area || !/\p{L}{2}/u.test(name)) continue
		const parent = parentCodeOf(area.code)
		const isTaken = index.named(name, area.level).some(({ code }) => parentCodeOf(code) === parent)
		const place = `${parent} ${areaKey(name)}`
		if (!isTaken && areaKey(name) !== areaKey(area.name) && !places.has(place))
			places.set(place, { name, code: area.code })
	}
	return [...places.values()]
}
