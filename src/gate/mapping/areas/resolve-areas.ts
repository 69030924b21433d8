import { type AreaLevel, areaLevels, depthOfLevel, parentCodeOf } from '../../../schemas/area-level.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingArea, Question, SourceAddress, UnmatchedName } from '../understanding.ts'
import { areaLabel, liesIn } from './area-index.ts'
import { areaKey, bareName, isSpeltAs } from './area-key.ts'
import { type Apart, apartQuestion, areaQuestion, eatenQuestion } from './area-questions.ts'
import type { AreaOutcome, AreaRow } from './area-rows.ts'
import { type AreasAbove, areasAbove, isDeeper } from './areas-above.ts'
import { areasInText } from './areas-in-text.ts'
import { callsCities, saysKind } from './city-names.ts'
import { commonParent } from './common-parent.ts'
import { isSlip, near } from './near-areas.ts'
import { proposeAreas } from './propose-areas.ts'

/** Which area each row of a table is about, and what has to be asked first. */
export type ResolvedAreas = {
	outcomes: Map<number, AreaOutcome>
	questions: Question[]
	unmatched: UnmatchedName[]
	/** The area that holds the table, where one does. */
	parent: string | null
}

/** Decides for every row by its code, its name, the names around it and what the other rows show. */
export function resolveAreas(rows: readonly AreaRow[], context: TableContext): ResolvedAreas {
	return new Resolver(rows, context).resolve()
}

class Resolver {
	readonly #rows: readonly AreaRow[]
	readonly #context: TableContext
	readonly #hasAnswers: boolean
	readonly #outcomes = new Map<number, AreaOutcome>()
	readonly #questions = new Map<string, Question>()
	readonly #unmatched = new Map<string, UnmatchedName>()
	#parent: string | null = null
	/** Areas that the lines above the table name. */
	#titled: readonly MappingArea[] = []
	readonly #areasAbove: AreasAbove
	/** Bare names are those of kabupaten, since the cities are called so. */
	#citiesAreCalled = false

	constructor(rows: readonly AreaRow[], context: TableContext) {
		this.#rows = rows
		this.#context = context
		this.#areasAbove = areasAbove(context.index)
		this.#hasAnswers = Object.keys(context.answers).some((key) => key.startsWith('area:'))
	}

	resolve(): ResolvedAreas {
		const { titles, sheetName, fileName, index } = this.#context
		const named = [...titles, sheetName, fileName].flatMap((line) => areasInText(line, index))
		this.#titled = titles.flatMap((line) => areasInText(line, index))
		const bare = sheetName === '' ? [] : index.anywhere(sheetName)
		this.#parent = commonParent(this.#rows, (row) => this.#candidates(row), [...named, ...bare])
		this.#citiesAreCalled = callsCities(this.#rows, index)
		const byCode = this.#codes()
		const apart: Apart[] = []
		this.#rows.forEach((row) => {
			const code = byCode.get(row.row)
			const [only] = code?.length === 1 ? code : []
			if (code === undefined) this.#byName(row, this.#narrow(row, this.#candidates(row)))
			else if (!only) this.#eaten(row, code, this.#candidates(row))
			// Most rows name the area of their code letter by letter: nothing has to be looked for.
			else if (isSpeltAs(row.name, this.#compared(row, only))) this.#set(row, only)
			else this.#compare(row, only, this.#candidates(row), apart)
		})
		this.#settleApart(apart)
		return {
			outcomes: this.#outcomes,
			questions: [...this.#questions.values()],
			unmatched: [...this.#unmatched.values()],
			parent: this.#parent,
		}
	}

	/** Areas that the name of a row may mean, by its level and what the row says around it. */
	#candidates({ name, level, levels, above, within, groups }: AreaRow): readonly MappingArea[] {
		if (name === '') return []
		const { index } = this.#context
		const found = level === 'any' ? levels.flatMap((one) => index.named(name, one)) : index.named(name, level)
		const around = this.#areasAbove(above)
		return found.filter(
			({ code }) =>
				within.every((outer) => liesIn(code, outer)) &&
				around.every((outer) => outer.some((area) => liesIn(code, area.code))) &&
				(groups.length === 0 ||
					level === 'any' ||
					groups.some((area) => liesIn(code, area.code)) ||
					!isDeeper(level, groups)),
		)
	}

	/** Those in the area that holds the table; all, where the row itself says another, or its level has few namesakes. */
	#inParent(row: AreaRow, candidates: readonly MappingArea[]): readonly MappingArea[] {
		const parent = this.#parent
		if (parent === null) return candidates
		const inside = candidates.filter(({ code }) => liesIn(code, parent))
		const saysWhere = row.above.some(({ level }) => depthOfLevel(level) <= 2) || row.within.length > 0
		const isLarge = candidates.every(({ level }) => depthOfLevel(level) <= 2)
		return inside.length === 0 && (saysWhere || isLarge) ? candidates : inside
	}

	#narrow(row: AreaRow, candidates: readonly MappingArea[]): readonly MappingArea[] {
		const inParent = this.#inParent(row, candidates)
		if (inParent.length <= 1) return inParent
		const byGroup = row.groupKinds ? inParent.filter(({ kind }) => row.groupKinds?.includes(kind)) : inParent
		if (byGroup.length <= 1) return byGroup.length === 1 ? byGroup : inParent
		if (this.#citiesAreCalled && !saysKind(row.name)) {
			const regencies = byGroup.filter(({ kind }) => kind !== 'kota')
			if (regencies.length >= 1) return regencies
		}
		return byGroup
	}

	#byName(row: AreaRow, candidates: readonly MappingArea[]): void {
		const answer = this.#answerFor(row)
		if (answer !== undefined && this.#answered(row, answer)) return
		const [only] = candidates
		if (candidates.length === 1 && only && this.#isElsewhere(only)) {
			this.#ask(row, [only])
			return
		}
		if (candidates.length === 1 && only) {
			this.#set(row, only)
			return
		}
		const upper = candidates.length === 0 ? this.#upper(row) : null
		if (upper) {
			this.#set(row, upper)
			return
		}
		if (candidates.length > 1) {
			this.#ask(row, candidates)
			return
		}
		this.#miss(row)
	}

	/** The title names other areas, and none around this one: a name alone is no proof then. */
	#isElsewhere({ code }: MappingArea): boolean {
		const isNear = ({ code: titled }: MappingArea) => liesIn(code, titled) || liesIn(titled, code)
		return this.#titled.length > 0 && !this.#titled.some(isNear)
	}

	/** Most files have no answer about areas; then no row needs to say by which key it would be found. */
	#answerFor(row: AreaRow): string | undefined {
		return this.#hasAnswers ? this.#context.answers[this.#idOf(row)] : undefined
	}

	#answered(row: AreaRow, answer: string): boolean {
		const area = this.#context.index.get(answer)
		if (area) this.#set(row, area)
		else if (answer === 'leave') this.#outcomes.set(row.row, { kind: 'left' })
		else return false
		return true
	}

	/** The area above the rows, among them: a province between its kabupaten, the sum of all at the end. */
	#upper({ name, level }: AreaRow): MappingArea | null {
		if (name === '' || level === 'any') return null
		// A bare name among kecamatan or desa may be short for one of them: "Sumber" for "Kota Sumber".
		const isLocal = level === 'kecamatan' || level === 'desa-kelurahan'
		if (isLocal && !saysKind(name)) return null
		const { index } = this.#context
		const higher = areaLevels.slice(0, depthOfLevel(level)).flatMap((one) => index.named(name, one))
		const around = this.#parent ?? ''
		const fitting = higher.filter(
			({ code }) => around === '' || !isLocal || liesIn(around, code) || liesIn(code, around),
		)
		return fitting.length === 1 ? (fitting[0] ?? null) : null
	}

	#set({ row }: AreaRow, area: MappingArea): void {
		this.#outcomes.set(row, { kind: 'area', area })
	}

	#idOf({ name, above, codes }: AreaRow): string {
		const path = [...above.map((one) => one.text), name]
			.map((one) => areaKey(bareName(one)))
			.filter((one) => one !== '')
		return `area:${path.join('/') || codes.join('|')}`
	}

	#ask(row: AreaRow, candidates: readonly MappingArea[]): void {
		const id = this.#idOf(row)
		this.#outcomes.set(row.row, { kind: 'open', id })
		if (this.#questions.has(id)) return
		this.#questions.set(id, areaQuestion(id, row.name, candidates, this.#source(row), this.#context.index))
	}

	#miss(row: AreaRow): void {
		const id = this.#idOf(row)
		this.#outcomes.set(row.row, { kind: 'open', id })
		const source = this.#source(row)
		const known = this.#unmatched.get(id)
		if (known) {
			if (source) known.sources.push(source)
			return
		}
		const { index } = this.#context
		const [within] = row.above
		this.#unmatched.set(id, {
			id,
			text: row.name,
			within: within?.text ?? null,
			proposals: proposeAreas(row.name, near(row, this.#parent, this.#context.index)).map((area) => ({
				code: area.code,
				label: areaLabel(area, index),
			})),
			sources: source ? [source] : [],
		})
	}

	#source({ row, nameColumn, codeColumn }: AreaRow): SourceAddress | null {
		const column = nameColumn ?? codeColumn
		return column === null ? null : { sheet: this.#context.scan.at, row, column }
	}

	/** The codes of rows; one alone where other rows have taken the others that an eaten zero allows. */
	#codes(): Map<number, readonly MappingArea[]> {
		const { index } = this.#context
		const plain = new Set(this.#rows.flatMap(({ codes }) => (codes.length === 1 ? codes : [])))
		const found = new Map<number, readonly MappingArea[]>()
		for (const { row, codes, level, name } of this.#rows) {
			const own = codes.length > 1 ? codes.filter((code) => !plain.has(code)) : codes
			const areas = (own.length === 1 ? own : codes).flatMap((code) => index.get(code) ?? [])
			const isFinest =
				name === '' || level === 'any' || areas.some((area) => depthOfLevel(area.level) >= depthOfLevel(level))
			if (areas.length > 0 && (isFinest || this.#isUpperName(name, areas))) found.set(row, areas)
		}
		return found
	}

	/** A coarser code whose own area the row names: the row of the kabupaten among its kecamatan. */
	#isUpperName(name: string, areas: readonly MappingArea[]): boolean {
		return areas.some((area) => this.#context.index.named(name, area.level).includes(area))
	}

	#eaten(row: AreaRow, codes: readonly MappingArea[], candidates: readonly MappingArea[]): void {
		const both = codes.filter((area) => candidates.includes(area))
		if (both.length === 1 && both[0]) {
			this.#set(row, both[0])
			return
		}
		const answer = this.#answerFor(row)
		if (answer !== undefined && this.#answered(row, answer)) return
		const id = this.#idOf(row)
		this.#outcomes.set(row.row, { kind: 'open', id })
		const cell = this.#context.scan.cell(row.row, row.codeColumn ?? 0)
		const seen = { code: cell?.text ?? '', name: row.name }
		this.#questions.set(id, eatenQuestion(id, seen, codes, this.#source(row), this.#context.index))
	}

	/** Code and name of a row: the same area, a slip in spelling, or two areas. */
	#compare(row: AreaRow, code: MappingArea, candidates: readonly MappingArea[], apart: Apart[]): void {
		const compared = this.#compared(row, code)
		if (row.name === '' || candidates.some(({ code: own }) => own === compared?.code)) {
			this.#set(row, code)
			return
		}
		if (compared && (this.#isNamed(row.name, compared) || isSlip(row.name, compared, this.#context.index))) {
			this.#set(row, code)
			return
		}
		apart.push({ row, code, name: candidates.length === 1 ? (candidates[0] ?? null) : null })
	}

	/** The area that the name of a row is held against: that of the code, or of its level around it. */
	#compared({ level }: AreaRow, code: MappingArea): MappingArea | undefined {
		return level !== 'any' && depthOfLevel(code.level) > depthOfLevel(level) ? this.#outerOf(code, level) : code
	}

	#outerOf(area: MappingArea, level: AreaLevel | 'any'): MappingArea | undefined {
		let at: MappingArea | undefined = area
		while (at && at.level !== level) at = this.#context.index.get(parentCodeOf(at.code) ?? '')
		return at
	}

	#isNamed(name: string, area: MappingArea): boolean {
		// A kelurahan called "Kota" bears the word for a kind and nothing else.
		return isSpeltAs(name, area) || this.#context.index.named(name, area.level).some(({ code }) => code === area.code)
	}

	/** One question for all rows whose code and name are two areas. */
	#settleApart(apart: readonly Apart[]): void {
		const [first] = apart
		if (!first) return
		const answer = this.#context.answers['code-and-name']
		for (const { row, code, name } of apart) {
			if (answer === 'code') this.#set(row, code)
			else if (answer === 'name' && name) this.#set(row, name)
			else if (answer === 'name') this.#byName(row, [])
			else if (answer === 'leave') this.#outcomes.set(row.row, { kind: 'left' })
			else this.#outcomes.set(row.row, { kind: 'open', id: 'code-and-name' })
		}
		if (answer === 'code' || answer === 'name' || answer === 'leave') return
		this.#questions.set('code-and-name', apartQuestion(apart, this.#source(first.row), this.#context.index))
	}
}
