import { ambiguousNumberRule } from '../../gate/rules/ambiguous-number.ts'
import { amendmentCompleteRule } from '../../gate/rules/amendment-complete.ts'
import { areaAmendmentRule } from '../../gate/rules/area-amendment.ts'
import { areaEndedRule } from '../../gate/rules/area-ended.ts'
import { areaLevelRule } from '../../gate/rules/area-level.ts'
import { boundaryCodeRule } from '../../gate/rules/boundary-code.ts'
import { boundaryCoordinatesRule } from '../../gate/rules/boundary-coordinates.ts'
import { boundaryFileRule } from '../../gate/rules/boundary-file.ts'
import { boundaryShapeRule } from '../../gate/rules/boundary-shape.ts'
import { boundarySiblingsRule } from '../../gate/rules/boundary-siblings.ts'
import { bpsCodeRule } from '../../gate/rules/bps-code.ts'
import { categoryKnownRule } from '../../gate/rules/category-known.ts'
import { cellCountRule } from '../../gate/rules/cell-count.ts'
import { copiesPositiveRule } from '../../gate/rules/copies-positive.ts'
import { correctionChangeRule } from '../../gate/rules/correction-change.ts'
import { correctionCurrentRule } from '../../gate/rules/correction-current.ts'
import { datasetNameRule } from '../../gate/rules/dataset-name.ts'
import { datasetTitleRule } from '../../gate/rules/dataset-title.ts'
import { delimiterRule } from '../../gate/rules/delimiter.ts'
import { derivedIndicatorRule } from '../../gate/rules/derived-indicator.ts'
import { duplicateColumnRule } from '../../gate/rules/duplicate-column.ts'
import { duplicateKeyRule } from '../../gate/rules/duplicate-key.ts'
import { electoralDistrictRule } from '../../gate/rules/electoral-district.ts'
import { emptyFileRule } from '../../gate/rules/empty-file.ts'
import { encodingRule } from '../../gate/rules/encoding.ts'
import { figureHistoryRule } from '../../gate/rules/figure-history.ts'
import { fileMissingRule } from '../../gate/rules/file-missing.ts'
import { indicatorConsistentRule } from '../../gate/rules/indicator-consistent.ts'
import { indicatorFormulaRule } from '../../gate/rules/indicator-formula.ts'
import { indicatorRelationRule } from '../../gate/rules/indicator-relation.ts'
import { indicatorReplacementRule } from '../../gate/rules/indicator-replacement.ts'
import { knownAreaRule } from '../../gate/rules/known-area.ts'
import { knownIndicatorRule } from '../../gate/rules/known-indicator.ts'
import { knownNewsRule } from '../../gate/rules/known-news.ts'
import { knownProgrammeRule } from '../../gate/rules/known-programme.ts'
import { lineLengthRule } from '../../gate/rules/line-length.ts'
import { mdxSyntaxRule } from '../../gate/rules/mdx-syntax.ts'
import { missingColumnRule } from '../../gate/rules/missing-column.ts'
import { newsPictureRule } from '../../gate/rules/news-picture.ts'
import { numberFormatRule } from '../../gate/rules/number-format.ts'
import { observationSmallRule } from '../../gate/rules/observation-small.ts'
import { outsidePortalRule } from '../../gate/rules/outside-portal.ts'
import { percentRangeRule } from '../../gate/rules/percent-range.ts'
import { periodFormatRule } from '../../gate/rules/period-format.ts'
import { personalAccountNumberRule } from '../../gate/rules/personal-account-number.ts'
import { personalAddressRule } from '../../gate/rules/personal-address.ts'
import { personalAllowanceRule } from '../../gate/rules/personal-allowance.ts'
import { personalBirthDateRule } from '../../gate/rules/personal-birth-date.ts'
import { personalColumnRule } from '../../gate/rules/personal-column.ts'
import { personalCoordinatesRule } from '../../gate/rules/personal-coordinates.ts'
import { personalEmailRule } from '../../gate/rules/personal-email.ts'
import { personalIdentityNumberRule } from '../../gate/rules/personal-identity-number.ts'
import { personalNameRule } from '../../gate/rules/personal-name.ts'
import { personalPhoneRule } from '../../gate/rules/personal-phone.ts'
import { pictureFileRule } from '../../gate/rules/picture-file.ts'
import { plausibleCheckedRule } from '../../gate/rules/plausible-checked.ts'
import { portalAreaRule } from '../../gate/rules/portal-area.ts'
import { portalIndicatorRule } from '../../gate/rules/portal-indicator.ts'
import { portalPlanRule } from '../../gate/rules/portal-plan.ts'
import { portalSchemaRule } from '../../gate/rules/portal-schema.ts'
import { programmeParentRule } from '../../gate/rules/programme-parent.ts'
import { protectedTableRule } from '../../gate/rules/protected-table.ts'
import { quoteRule } from '../../gate/rules/quote.ts'
import { rangeRule } from '../../gate/rules/range.ts'
import { recipientCategoryRule } from '../../gate/rules/recipient-category.ts'
import { recipientDuplicateRule } from '../../gate/rules/recipient-duplicate.ts'
import { recipientLevelRule } from '../../gate/rules/recipient-level.ts'
import { recipientLinkedRule } from '../../gate/rules/recipient-linked.ts'
import { recipientOverlapRule } from '../../gate/rules/recipient-overlap.ts'
import { recipientRareRule } from '../../gate/rules/recipient-rare.ts'
import { recipientRowsRule } from '../../gate/rules/recipient-rows.ts'
import { recipientScopeRule } from '../../gate/rules/recipient-scope.ts'
import { recipientUnitRule } from '../../gate/rules/recipient-unit.ts'
import { recipientWholeRule } from '../../gate/rules/recipient-whole.ts'
import { recommendationAddresseeRule } from '../../gate/rules/recommendation-addressee.ts'
import { recommendationDatesRule } from '../../gate/rules/recommendation-dates.ts'
import { recommendationEvidenceRule } from '../../gate/rules/recommendation-evidence.ts'
import { recommendationRealRule } from '../../gate/rules/recommendation-real.ts'
import { recommendationRepeatedRule } from '../../gate/rules/recommendation-repeated.ts'
import { referenceMonthsRule } from '../../gate/rules/reference-months.ts'
import { registrySchemaRule } from '../../gate/rules/registry-schema.ts'
import { releaseChangesRule } from '../../gate/rules/release-changes.ts'
import { reservedNameRule } from '../../gate/rules/reserved-name.ts'
import { searchAliasRule } from '../../gate/rules/search-alias.ts'
import { sidecarMissingRule } from '../../gate/rules/sidecar-missing.ts'
import { sidecarOrphanRule } from '../../gate/rules/sidecar-orphan.ts'
import { sidecarSchemaRule } from '../../gate/rules/sidecar-schema.ts'
import { simulatedAreasRule } from '../../gate/rules/simulated-areas.ts'
import { statusKnownRule } from '../../gate/rules/status-known.ts'
import { statusWithoutValueRule } from '../../gate/rules/status-without-value.ts'
import { stoppedRule } from '../../gate/rules/stopped.ts'
import { textLinkRule } from '../../gate/rules/text-link.ts'
import { tilePositionRule } from '../../gate/rules/tile-position.ts'
import { unexpectedFileRule } from '../../gate/rules/unexpected-file.ts'
import { uniqueIdRule } from '../../gate/rules/unique-id.ts'
import { unknownColumnRule } from '../../gate/rules/unknown-column.ts'
import { valueWithoutStatusRule } from '../../gate/rules/value-without-status.ts'
import { verificationSmallRule } from '../../gate/rules/verification-small.ts'
import { verificationStagesRule } from '../../gate/rules/verification-stages.ts'
import { wholeNumberRule } from '../../gate/rules/whole-number.ts'
import { yamlSyntaxRule } from '../../gate/rules/yaml-syntax.ts'
import type { Rule } from '../../ground/issue/finding.ts'
import { releaseLedgerRule } from '../../protect/release/release-ledger.ts'

/** Every rule of the gate in alphabetical order, one file each; reports, docs and tests read them here. */
export const rules: readonly Rule[] = [
	ambiguousNumberRule,
	amendmentCompleteRule,
	areaAmendmentRule,
	areaEndedRule,
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
	datasetTitleRule,
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
	indicatorFormulaRule,
	indicatorRelationRule,
	indicatorReplacementRule,
	knownAreaRule,
	knownIndicatorRule,
	knownNewsRule,
	knownProgrammeRule,
	lineLengthRule,
	mdxSyntaxRule,
	missingColumnRule,
	newsPictureRule,
	numberFormatRule,
	observationSmallRule,
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
	pictureFileRule,
	plausibleCheckedRule,
	portalAreaRule,
	portalIndicatorRule,
	portalPlanRule,
	portalSchemaRule,
	programmeParentRule,
	protectedTableRule,
	quoteRule,
	rangeRule,
	recipientCategoryRule,
	recipientDuplicateRule,
	recipientLevelRule,
	recipientLinkedRule,
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
	releaseChangesRule,
	releaseLedgerRule,
	reservedNameRule,
	searchAliasRule,
	sidecarMissingRule,
	sidecarOrphanRule,
	sidecarSchemaRule,
	simulatedAreasRule,
	statusKnownRule,
	statusWithoutValueRule,
	stoppedRule,
	textLinkRule,
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
