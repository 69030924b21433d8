/**
 * How the choices of a question are coded on the form: counted from one, or doubled from one to the next where several
 * may be chosen and their codes are added. `null` where printed versions of the form differ.
 */
export type ChoiceCodes = 'counted' | 'added' | null

/** Choices as the form prints them, each with its code: "Survei – 2". */
export function printedChoices(choices: readonly string[], codes: ChoiceCodes = 'counted'): string {
	if (choices.length === 0) return ''
	if (codes === null) return `${choices.join(' / ')} (kodenya berbeda antarcetakan: ikuti formulir Anda)`
	const coded = choices.map((choice, index) => withCode(choice, codes === 'added' ? 2 ** index : index + 1))
	return (
		coded.join(' / ') + (codes === 'added' && choices.length > 1 ? ' (boleh lebih dari satu: jumlahkan kodenya)' : '')
	)
}

/** A chosen answer with its code. */
export function withCode(choice: string, code: number): string {
	return `${choice} – ${code}`
}

/** Yes and no, as all forms code them. */
export function yesOrNo(yes: boolean): string {
	return yes ? withCode('Ya', 1) : withCode('Tidak', 2)
}
