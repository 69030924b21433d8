import { z } from 'zod'
import { areaIndexSchema } from './area-index.ts'
import { publishedCorrectionSchema } from './correction.ts'
import { datasetSchema } from './dataset.ts'
import { datasetVersionsSchema } from './dataset-version.ts'
import { indicatorSchema } from './indicator.ts'
import { newsMarkSchema } from './news-mark.ts'
import { portalSchema } from './portal.ts'
import { programmeSchema } from './programme.ts'
import { programmeBenefitSchema } from './programme-benefit.ts'
import { programmeComponentSchema } from './programme-component.ts'
import { publishedRecommendationSchema } from './recommendation.ts'
import { heldSumSchema } from './reconciliation.ts'
import { publishedReleaseSchema } from './release-contents.ts'
import { shownIndicatorSchema } from './shown-indicator.ts'
import { socialRegistrySchema } from './social-registry.ts'
import { verificationSchema } from './verification.ts'

/**
 * The registers that pages read whole: what each is called in the code, its file in the generated folder, and its shape.
 * Scripts write by this list and pages read by it.
 */
export const generatedTables = {
	portal: { file: 'portal.json', schema: portalSchema },
	index: { file: 'areas.json', schema: areaIndexSchema },
	indicators: { file: 'indicators.json', schema: z.array(indicatorSchema) },
	shownIndicators: { file: 'shown-indicators.json', schema: z.array(shownIndicatorSchema) },
	programmes: { file: 'programmes.json', schema: z.array(programmeSchema) },
	programmeBenefits: { file: 'programme-benefits.json', schema: z.array(programmeBenefitSchema) },
	programmeComponents: { file: 'programme-components.json', schema: z.array(programmeComponentSchema) },
	socialRegistries: { file: 'social-registries.json', schema: z.array(socialRegistrySchema) },
	verifications: { file: 'verifications.json', schema: z.array(verificationSchema) },
	recommendations: { file: 'recommendations.json', schema: z.array(publishedRecommendationSchema) },
	corrections: { file: 'corrections.json', schema: z.array(publishedCorrectionSchema) },
	/** Recorded releases, newest first. */
	releases: { file: 'releases.json', schema: z.array(publishedReleaseSchema) },
	/** Days on which pages last changed, by their Indonesian address, as far as they are known. */
	lastModified: { file: 'last-modified.json', schema: z.record(z.string(), z.iso.date()) },
	datasets: { file: 'datasets.json', schema: z.array(datasetSchema) },
	/** Recorded versions of datasets, by name of the dataset. */
	datasetVersions: { file: 'dataset-versions.json', schema: z.array(datasetVersionsSchema) },
	/** News that tells of an indicator, by the day of what it tells. */
	newsMarks: { file: 'news-marks.json', schema: z.array(newsMarkSchema) },
	/** Sums that must agree. */
	reconciliation: { file: 'reconciliation.json', schema: z.array(heldSumSchema) },
	/** Pages that search engines are kept away from, by their Indonesian address: they show only what is simulated. */
	unlisted: { file: 'unlisted.json', schema: z.array(z.string()) },
} as const

/** What the steward's desk reads, where the portal has one; pages pass it on as it is. */
export const deskFile = 'desk.json'
/** Areas without a page, which the desk reads where a file names some. */
export const areasBelowFile = 'desk-areas.json'

/** The registers by name, as they are written and read. */
export type GeneratedTables = {
	[Name in keyof typeof generatedTables]: z.output<(typeof generatedTables)[Name]['schema']>
}
