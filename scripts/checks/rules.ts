import { ambiguousNumberRule } from './ambiguous-number.ts'
import { amendmentCompleteRule } from './amendment-complete.ts'
import { areaAmendmentRule } from './area-amendment.ts'
import { areaLevelRule } from './area-level.ts'
import { boundaryCodeRule } from './boundary-code.ts'
import { boundaryCoordinatesRule } from './boundary-coordinates.ts'
import { boundaryFileRule } from './boundary-file.ts'
import { boundaryShapeRule } from './boundary-shape.ts'
import { boundarySiblingsRule } from './boundary-siblings.ts'
import { bpsCodeRule } from './bps-code.ts'
import { categoryKnownRule } from './category-known.ts'
import { cellCountRule } from './cell-count.ts'
import { copiesPositiveRule } from './copies-positive.ts'
import { correctionChangeRule } from './correction-change.ts'
import { correctionCurrentRule } from './correction-current.ts'
import { datasetNameRule } from './dataset-name.ts'
import { delimiterRule } from './delimiter.ts'
import { derivedIndicatorRule } from './derived-indicator.ts'
import { duplicateColumnRule } from './duplicate-column.ts'
import { duplicateKeyRule } from './duplicate-key.ts'
import { electoralDistrictRule } from './electoral-district.ts'
import { emptyFileRule } from './empty-file.ts'
import { encodingRule } from './encoding.ts'
import { figureHistoryRule } from './figure-history.ts'
import { fileMissingRule } from './file-missing.ts'
import type { Rule } from './finding/finding.ts'
import { indicatorConsistentRule } from './indicator-consistent.ts'
import { knownAreaRule } from './known-area.ts'
import { knownIndicatorRule } from './known-indicator.ts'
import { knownNewsRule } from './known-news.ts'
import { knownProgrammeRule } from './known-programme.ts'
import { lineLengthRule } from './line-length.ts'
import { missingColumnRule } from './missing-column.ts'
import { numberFormatRule } from './number-format.ts'
import { outsidePortalRule } from './outside-portal.ts'
import { percentRangeRule } from './percent-range.ts'
import { periodFormatRule } from './period-format.ts'
import { personalAccountNumberRule } from './personal-account-number.ts'
import { personalAddressRule } from './personal-address.ts'
import { personalAllowanceRule } from './personal-allowance.ts'
import { personalBirthDateRule } from './personal-birth-date.ts'
import { personalColumnRule } from './personal-column.ts'
import { personalCoordinatesRule } from './personal-coordinates.ts'
import { personalEmailRule } from './personal-email.ts'
import { personalIdentityNumberRule } from './personal-identity-number.ts'
import { personalNameRule } from './personal-name.ts'
import { personalPhoneRule } from './personal-phone.ts'
import { portalAreaRule } from './portal-area.ts'
import { portalIndicatorRule } from './portal-indicator.ts'
import { portalSchemaRule } from './portal-schema.ts'
import { protectedTableRule } from './protected-table.ts'
import { quoteRule } from './quote.ts'
import { rangeRule } from './range.ts'
import { recipientCategoryRule } from './recipient-category.ts'
import { recipientDuplicateRule } from './recipient-duplicate.ts'
import { recipientLevelRule } from './recipient-level.ts'
import { recipientOverlapRule } from './recipient-overlap.ts'
import { recipientRareRule } from './recipient-rare.ts'
import { recipientRowsRule } from './recipient-rows.ts'
import { recipientScopeRule } from './recipient-scope.ts'
import { recipientUnitRule } from './recipient-unit.ts'
import { recipientWholeRule } from './recipient-whole.ts'
import { recommendationAddresseeRule } from './recommendation-addressee.ts'
import { recommendationDatesRule } from './recommendation-dates.ts'
import { recommendationEvidenceRule } from './recommendation-evidence.ts'
import { recommendationRealRule } from './recommendation-real.ts'
import { recommendationRepeatedRule } from './recommendation-repeated.ts'
import { referenceMonthsRule } from './reference-months.ts'
import { registrySchemaRule } from './registry-schema.ts'
import { releaseLedgerRule } from './release-ledger.ts'
import { sidecarMissingRule } from './sidecar-missing.ts'
import { sidecarOrphanRule } from './sidecar-orphan.ts'
import { sidecarSchemaRule } from './sidecar-schema.ts'
import { statusKnownRule } from './status-known.ts'
import { statusWithoutValueRule } from './status-without-value.ts'
import { tilePositionRule } from './tile-position.ts'
import { unexpectedFileRule } from './unexpected-file.ts'
import { uniqueIdRule } from './unique-id.ts'
import { unknownColumnRule } from './unknown-column.ts'
import { valueWithoutStatusRule } from './value-without-status.ts'
import { verificationSmallRule } from './verification-small.ts'
import { verificationStagesRule } from './verification-stages.ts'
import { wholeNumberRule } from './whole-number.ts'
import { yamlSyntaxRule } from './yaml-syntax.ts'

/** Every rule of the gate in alphabetical order, one file each; reports, docs and tests read them here. */
export const rules: readonly Rule[] = [
	ambiguousNumberRule,
	amendmentCompleteRule,
	areaAmendmentRule,
	areaLevelRule,
	boundaryCodeRule,
	boundaryCoordinatesRule,
	boundaryFileRule,
	boundaryShapeRule,
	boundarySiblingsRule,
	bpsCodeRule,
	categoryKnownRule,
	cellCountRule,
	copiesPositiveRule,
	correctionChangeRule,
	correctionCurrentRule,
	datasetNameRule,
	delimiterRule,
	derivedIndicatorRule,
	duplicateColumnRule,
	duplicateKeyRule,
	electoralDistrictRule,
	emptyFileRule,
	encodingRule,
	figureHistoryRule,
	fileMissingRule,
	indicatorConsistentRule,
	knownAreaRule,
	knownIndicatorRule,
	knownNewsRule,
	knownProgrammeRule,
	lineLengthRule,
	missingColumnRule,
	numberFormatRule,
	outsidePortalRule,
	percentRangeRule,
	periodFormatRule,
	personalAccountNumberRule,
	personalAddressRule,
	personalAllowanceRule,
	personalBirthDateRule,
	personalColumnRule,
	personalCoordinatesRule,
	personalEmailRule,
	personalIdentityNumberRule,
	personalNameRule,
	personalPhoneRule,
	portalAreaRule,
	portalIndicatorRule,
	portalSchemaRule,
	protectedTableRule,
	quoteRule,
	rangeRule,
	recipientCategoryRule,
	recipientDuplicateRule,
	recipientLevelRule,
	recipientOverlapRule,
	recipientRareRule,
	recipientRowsRule,
	recipientScopeRule,
	recipientUnitRule,
	recipientWholeRule,
	recommendationAddresseeRule,
	recommendationDatesRule,
	recommendationEvidenceRule,
	recommendationRealRule,
	recommendationRepeatedRule,
	referenceMonthsRule,
	registrySchemaRule,
	releaseLedgerRule,
	sidecarMissingRule,
	sidecarOrphanRule,
	sidecarSchemaRule,
	statusKnownRule,
	statusWithoutValueRule,
	tilePositionRule,
	unexpectedFileRule,
	uniqueIdRule,
	unknownColumnRule,
	valueWithoutStatusRule,
	verificationSmallRule,
	verificationStagesRule,
	wholeNumberRule,
	yamlSyntaxRule,
]
