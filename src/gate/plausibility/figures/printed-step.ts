/** Fewer numbers may all end in zeros by chance. */
export const FEWEST_PRINTED = 8

/** The step in which a column was printed: hundreds of people, hundredths of a percent. At most a million. */
export function printedStep(values: readonly number[], decimals = 0): number {
	const unit = 10 ** decimals
	const inSteps = (step: number) => values.every((number) => Math.round(number * unit) % step === 0)
	let step = 1
	while (values.length >= FEWEST_PRINTED && step < 1e6 && inSteps(step * 10)) step *= 10
	return step / unit
}
