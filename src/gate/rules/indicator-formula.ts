import { alike, broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Indicator, Measure } from '../../schemas/indicator.ts'
import { type Formula, inputsOf, readFormula } from '../../statistics/formula.ts'

export const indicatorFormulaRule: Rule = {
	id: 'indicator-formula',
	explanation: {
		id: 'Rumus indikator turunan dapat dibaca, memakai indikator yang terdaftar, dan tidak menjumlahkan persentase.',
		en: 'The formula of a derived indicator can be read, uses registered indicators and adds up no rates.',
	},
}

/** What may be added or divided: rates, indices, densities and shares never are. */
const amounts: ReadonlySet<Measure> = new Set(['count', 'area', 'amount'])

type Registry = ReadonlyMap<
	string,
	Pick<Indicator, 'id' | 'formula' | 'measure' | 'unit' | 'additive' | 'derived' | 'categories'> | null
>
type Registered = NonNullable<ReturnType<Registry['get']>>

/**
 * What is wrong with the formula of an indicator; empty for one that is read from files.
 * @param registry every id that is registered; `null` for one whose own row is refused already
 */
export function indicatorFormula(indicator: Registered, registry: Registry): Finding[] {
	if (indicator.formula === null) return []
	const written = indicator.formula
	const formula = readFormula(written)
	if (!formula) return [unreadable(written)]
	const unknown = [...new Set(inputsOf(formula))].filter((id) => !registry.has(id))
	if (unknown.length > 0) return unknown.map(unknownInput)
	const circle = circleFrom(indicator.id, registry)
	if (circle) return [inCircle(circle)]
	const inputs = inputsOf(formula).flatMap((id) => registry.get(id) ?? [])
	if (inputs.length < inputsOf(formula).length) return []
	const faults = inputFaults(formula, inputs, registry)
	return faults.length > 0 ? faults : resultFaults(indicator, formula, inputs)
}

function unreadable(written: string): Finding {
	return broken(
		indicatorFormulaRule,
		{
			id: 'n(a), n(a = kata), a ÷ b, 100 × a ÷ b, atau a + b, dengan id sebagai a dan b',
			en: 'n(a), n(a = word), a ÷ b, 100 × a ÷ b, or a + b, with ids for a and b',
		},
		written,
		{
			id: 'tulis rumus dengan id indikator dari indicators.csv, misalnya 100 × penduduk-perempuan ÷ penduduk',
			en: 'write the formula with ids of indicators.csv',
		},
	)
}

function unknownInput(id: string): Finding {
	return broken(indicatorFormulaRule, { id: 'id indikator yang terdaftar', en: 'ids of registered indicators' }, id, {
		id: 'daftarkan indikator itu di indicators.csv, atau perbaiki ejaannya',
		en: 'register that indicator in indicators.csv, or mend its spelling',
	})
}

function inCircle(circle: readonly string[]): Finding {
	return broken(
		indicatorFormulaRule,
		{ id: 'rumus yang tidak memerlukan hasilnya sendiri', en: 'a formula that does not need its own result' },
		circle.join(' -> '),
		{
			id: 'rumus-rumus ini saling menunggu; mulai dari indikator yang dibaca dari berkas',
			en: 'these formulas wait for each other; start from an indicator that is read from files',
		},
	)
}

/** The way from an indicator back to itself through formulas. */
function circleFrom(id: string, registry: Registry): readonly string[] | undefined {
	const visited = new Set<string>()
	const walk = (at: string, trail: readonly string[]): readonly string[] | undefined => {
		if (at === id && trail.length > 0) return [...trail, at]
		if (visited.has(at)) return undefined
		visited.add(at)
		for (const input of inputsIn(at, registry)) {
			const circle = walk(input, [...trail, at])
			if (circle) return circle
		}
		return undefined
	}
	return walk(id, [])
}

function inputsIn(id: string, registry: Registry): readonly string[] {
	const written = registry.get(id)?.formula
	const formula = written ? readFormula(written) : null
	return formula ? inputsOf(formula) : []
}

function inputFaults(formula: Formula, inputs: readonly Registered[], registry: Registry): Finding[] {
	if (formula.kind === 'count') return inputs.flatMap((input) => categoryFaults(input, formula.category))
	const rates = [...new Set(inputs)]
		.filter(({ measure }) => !amounts.has(measure))
		.map(({ id, measure }) => rate(id, measure))
	return formula.kind === 'sum' && rates.length === 0 ? sumFaults(formula.parts, inputs, registry) : rates
}

function categoryFaults({ id, measure, categories }: Registered, category: string | null): Finding[] {
	if (measure !== 'category') {
		return [
			broken(
				indicatorFormulaRule,
				{ id: 'indikator berjenis kategori di dalam n(…)', en: 'an indicator of jenis kategori inside n(…)' },
				id,
				{
					id: 'n(…) menghitung wilayah menurut kategorinya; untuk angka pakai jumlah atau hasil bagi',
					en: 'n(…) counts areas by their category; for numbers use a sum or a ratio',
				},
			),
		]
	}
	if (category === null || categories.includes(category)) return []
	return [
		broken(indicatorFormulaRule, alike(categories.join(', ')), category, {
			id: `pakai salah satu kategori ${id}, dengan ejaan yang sama`,
			en: `use one of the categories of ${id}, spelt the same`,
		}),
	]
}

function rate(id: string, measure: Measure): Finding {
	return broken(
		indicatorFormulaRule,
		{ id: 'cacah, jumlah uang, atau luas', en: 'counts, amounts or areas' },
		`${id} (${measure})`,
		{
			id: 'persentase, indeks, kepadatan dan bagian tidak pernah dijumlahkan atau dibagi; pakai cacah yang mendasarinya',
			en: 'rates, indices, densities and shares are never added or divided; use the counts they are made of',
		},
	)
}

function sumFaults(parts: readonly string[], inputs: readonly Registered[], registry: Registry): Finding[] {
	const leaves = parts.flatMap((part) => leavesOf(part, registry))
	const twice = leaves.find((leaf, at) => leaves.slice(0, at).some((other) => overlaps(leaf, other)))
	const faults = twice ? [addedTwice(twice)] : []
	const units = [...new Set(inputs.map(({ unit }) => unit))]
	return units.length > 1 ? [...faults, mixedUnits(units)] : faults
}

/** What a sum comes down to: indicators read from files, and counts of categories as `status = word`. */
function leavesOf(id: string, registry: Registry): string[] {
	const written = registry.get(id)?.formula
	const formula = written ? readFormula(written) : null
	if (formula?.kind === 'count') return [`${formula.of} = ${formula.category ?? '*'}`]
	return formula?.kind === 'sum' ? formula.parts.flatMap((part) => leavesOf(part, registry)) : [id]
}

/** True for the same thing twice, and for any category beside one of them. */
function overlaps(a: string, b: string): boolean {
	const [one, other] = [a.split(' = '), b.split(' = ')]
	return a === b || (one[0] === other[0] && (one[1] === '*' || other[1] === '*'))
}

function addedTwice(leaf: string): Finding {
	return broken(
		indicatorFormulaRule,
		{ id: 'bagian yang tidak saling memuat', en: 'parts that do not hold each other' },
		leaf,
		{
			id: 'bagian ini terhitung dua kali di dalam jumlah',
			en: 'this part is counted twice in the sum',
		},
	)
}

function mixedUnits(units: readonly string[]): Finding {
	return broken(indicatorFormulaRule, { id: 'bagian bersatuan sama', en: 'parts of one unit' }, units.join(', '), {
		id: 'orang, keluarga dan satuan lain tidak dijumlahkan bersama',
		en: 'people, families and other units are not added together',
	})
}

/** What the row says of the result must fit what the formula makes. */
function resultFaults(indicator: Registered, formula: Formula, inputs: readonly Registered[]): Finding[] {
	const { measure, unit, additive } = indicator
	if (formula.kind === 'ratio') {
		const isRatio = measure !== 'count' && measure !== 'area' && measure !== 'category' && !additive
		const percent = unit !== 'persen' || formula.factor === 100
		return [...(isRatio ? [] : [noRatio(measure)]), ...(percent ? [] : [noPercent(formula.factor)])]
	}
	if (formula.kind === 'count') return measure === 'count' && additive ? [] : [noCount(measure)]
	const fits = amounts.has(measure) && inputs.every((input) => input.unit === unit)
	const adds = !additive || inputs.every((input) => input.additive)
	return fits && adds ? [] : [noSum(indicator)]
}

function noRatio(measure: Measure): Finding {
	return broken(
		indicatorFormulaRule,
		{
			id: 'jenis persentase, bagian, kepadatan, indeks, atau nilai, yang tidak dijumlahkan',
			en: 'jenis persentase, bagian, kepadatan, indeks or nilai, not added up',
		},
		measure,
		{
			id: 'hasil bagi bukan cacah: ubah jenis, dan isi dijumlahkan dengan tidak',
			en: 'a ratio is no count: change jenis, and put tidak into dijumlahkan',
		},
	)
}

function noPercent(factor: number): Finding {
	return broken(
		indicatorFormulaRule,
		{ id: '100 × a ÷ b untuk satuan persen', en: '100 × a ÷ b for satuan persen' },
		`factor ${factor}`,
		{
			id: 'persen dihitung dengan 100 ×',
			en: 'percent is computed with 100 ×',
		},
	)
}

function noCount(measure: Measure): Finding {
	return broken(
		indicatorFormulaRule,
		{ id: 'jenis cacah dan dijumlahkan ya untuk n(…)', en: 'jenis cacah and dijumlahkan ya for n(…)' },
		measure,
		{
			id: 'n(…) menghasilkan cacah yang dijumlahkan ke wilayah di atasnya',
			en: 'n(…) gives a count that is added up the areas',
		},
	)
}

function noSum({ measure, unit }: Registered): Finding {
	return broken(
		indicatorFormulaRule,
		{
			id: 'satuan bagian-bagiannya, dan dijumlahkan hanya bila bagiannya dijumlahkan',
			en: 'the unit of its parts, added up only if they are',
		},
		`${measure} in ${unit}`,
		{
			id: 'satuan dan dijumlahkan pada jumlah sama dengan bagian-bagiannya',
			en: 'unit and adding up of a sum are those of its parts',
		},
	)
}
