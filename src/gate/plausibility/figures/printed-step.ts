/** Fewer numbers may all end in zeros by chance. */
const FEWEST = 8

/** The step in which a column was printed: hundreds of people, hundredths of a percent. At most a million. */
export function printedStep(values: readonly number[], decimals = 0): number {
	const whole = values.map((number) => Math.round(number * 10 ** decimals))
	let step = 1
	while (values.length >= FEWEST && step < 1e6 && whole.every((number) => number % (step * 10) === 0)) step *= 10
	return step / 10 ** decimals
}
